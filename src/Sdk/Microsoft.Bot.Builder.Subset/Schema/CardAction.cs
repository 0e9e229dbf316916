using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What happens when a person presses a button: of a card, or suggested below a message.</summary>
public class CardAction
{
    public CardAction()
    {
    }

    public CardAction(
        string type = null,
        string title = null,
        string image = null,
        string text = null,
        string displayText = null,
        object value = null,
        object channelData = null)
    {
        Type = type;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
    }

    /// <summary>One of <see cref="ActionTypes"/>.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    [JsonProperty(PropertyName = "image")]
    public string Image { get; set; }

    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>What the chat shows as said when a messageBack button is pressed.</summary>
    [JsonProperty(PropertyName = "displayText")]
    public string DisplayText { get; set; }

    /// <summary>What the press sends: a string for imBack, anything for postBack and messageBack.</summary>
    [JsonProperty(PropertyName = "value")]
    public object Value { get; set; }

    [JsonProperty(PropertyName = "channelData")]
    public object ChannelData { get; set; }

    [JsonProperty(PropertyName = "imageAltText")]
    public string ImageAltText { get; set; }

    /// <summary>A choice that says its own title when it is pressed.</summary>
    public static implicit operator CardAction(string input) => FromString(input);

    /// <summary>A choice that says its own title when it is pressed.</summary>
    public static CardAction FromString(string input) => new(ActionTypes.ImBack, input, value: input);
}
