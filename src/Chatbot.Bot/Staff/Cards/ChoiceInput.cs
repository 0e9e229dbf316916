using Newtonsoft.Json;

namespace Chatbot.Bot.Staff.Cards;

internal sealed record ChoiceInput(
    [property: JsonProperty("id")] string Id, [property: JsonProperty("label")] string Label, [property: JsonProperty("choices")] IReadOnlyList<Choice> Choices)
{
    [JsonProperty("type", Order = -1)]
    public string Type { get; } = "Input.ChoiceSet";

    [JsonProperty("value")]
    public string? Value => Choices.Count > 0 ? Choices[0].Value : null;
}
