using Newtonsoft.Json;

namespace Chatbot.Bot.Staff.Cards;

internal sealed record FactSet([property: JsonProperty("facts")] IReadOnlyList<Fact> Facts)
{
    [JsonProperty("type", Order = -1)]
    public string Type { get; } = "FactSet";
}
