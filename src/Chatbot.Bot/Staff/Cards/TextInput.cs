using Newtonsoft.Json;

namespace Chatbot.Bot.Staff.Cards;

internal sealed record TextInput([property: JsonProperty("id")] string Id, [property: JsonProperty("label")] string Label)
{
    [JsonProperty("type", Order = -1)]
    public string Type { get; } = "Input.Text";

    [JsonProperty("isMultiline")]
    public bool IsMultiline { get; } = true;

    [JsonProperty("maxLength")]
    public int MaxLength { get; } = 4000;

    [JsonProperty("value")]
    public string? Value { get; init; }
}
