using Newtonsoft.Json;

namespace Chatbot.Bot.Staff.Cards;

/// <summary>An Adaptive Card, as far as tickets need one: the published schema, version 1.4.</summary>
internal sealed record AdaptiveCard([property: JsonProperty("body")] IReadOnlyList<object> Body, [property: JsonProperty("actions")] IReadOnlyList<ExecuteAction> Actions)
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    [JsonProperty("type", Order = -3)]
    public string Type { get; } = "AdaptiveCard";

    [JsonProperty("$schema", Order = -2)]
    public string Schema { get; } = "http://adaptivecards.io/schemas/adaptive-card.json";

    [JsonProperty("version", Order = -1)]
    public string Version { get; } = "1.4";
}
