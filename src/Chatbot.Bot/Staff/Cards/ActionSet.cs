using Newtonsoft.Json;

namespace Chatbot.Bot.Staff.Cards;

/// <summary>Buttons beside what they act on. Teams shows six at most at the foot of a card.</summary>
internal sealed record ActionSet([property: JsonProperty("actions")] IReadOnlyList<ExecuteAction> Actions)
{
    [JsonProperty("type", Order = -1)]
    public string Type { get; } = "ActionSet";
}
