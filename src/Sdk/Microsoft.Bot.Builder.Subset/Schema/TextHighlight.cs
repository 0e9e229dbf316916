using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A piece of a text to highlight.</summary>
public class TextHighlight
{
    public TextHighlight()
    {
    }

    public TextHighlight(string text = null, int? occurrence = null)
    {
        Text = text;
        Occurrence = occurrence;
    }

    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>Which of several equal pieces, counted from one.</summary>
    [JsonProperty(PropertyName = "occurrence")]
    public int? Occurrence { get; set; }
}
