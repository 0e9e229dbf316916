using Newtonsoft.Json;

namespace Chatbot.Bot.Staff.Cards;

/// <summary>A button. Where <c>Action.Execute</c> is not known, the same is submitted as a message.</summary>
internal sealed record ExecuteAction([property: JsonProperty("title")] string Title, [property: JsonProperty("verb")] string Verb, [property: JsonProperty("data")] ActionData Data)
{
    [JsonProperty("type", Order = -1)]
    public string Type { get; } = "Action.Execute";

    [JsonProperty("fallback")]
    public SubmitAction Fallback => new(Title, Data);
}
