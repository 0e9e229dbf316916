using Newtonsoft.Json;

namespace Chatbot.Bot.Staff.Cards;

internal sealed record SubmitAction([property: JsonProperty("title")] string Title, [property: JsonProperty("data")] ActionData Data)
{
    [JsonProperty("type", Order = -1)]
    public string Type { get; } = "Action.Submit";
}
