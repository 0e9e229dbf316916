using Newtonsoft.Json;

namespace Chatbot.Bot.Staff.Cards;

internal sealed record TextBlock([property: JsonProperty("text")] string Text)
{
    [JsonProperty("type", Order = -1)]
    public string Type { get; } = "TextBlock";

    [JsonProperty("wrap")]
    public bool Wrap { get; } = true;

    [JsonProperty("weight")]
    public string? Weight { get; init; }

    [JsonProperty("size")]
    public string? Size { get; init; }

    [JsonProperty("color")]
    public string? Color { get; init; }
}
