using Newtonsoft.Json;

namespace Chatbot.Bot.Staff.Cards;

internal sealed record Choice([property: JsonProperty("title")] string Title, [property: JsonProperty("value")] string Value);
