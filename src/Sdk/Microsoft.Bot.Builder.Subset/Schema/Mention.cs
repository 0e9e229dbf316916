using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Marks the piece of a message's text that names somebody.</summary>
public class Mention : Entity
{
    public Mention()
        : base("mention")
    {
    }

    public Mention(ChannelAccount mentioned = null, string text = null, string type = null)
    {
        Mentioned = mentioned;
        Text = text;
        Type = type ?? "mention";
    }

    [JsonProperty(PropertyName = "mentioned")]
    public ChannelAccount Mentioned { get; set; }

    /// <summary>The piece of the text, literally, tags included.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }
}
