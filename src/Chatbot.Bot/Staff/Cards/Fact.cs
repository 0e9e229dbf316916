using Newtonsoft.Json;

namespace Chatbot.Bot.Staff.Cards;

internal sealed record Fact([property: JsonProperty("title")] string Title, [property: JsonProperty("value")] string Value);
