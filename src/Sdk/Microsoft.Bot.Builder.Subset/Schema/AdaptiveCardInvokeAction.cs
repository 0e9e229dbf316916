using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The Action.Execute that a person pressed on an adaptive card.</summary>
public class AdaptiveCardInvokeAction
{
    public AdaptiveCardInvokeAction()
    {
    }

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>What the card's author wants the bot to do; the bot dispatches on it.</summary>
    [JsonProperty(PropertyName = "verb")]
    public string Verb { get; set; }

    /// <summary>The action's own data merged with the inputs of the card.</summary>
    [JsonProperty(PropertyName = "data")]
    public object Data { get; set; }
}
