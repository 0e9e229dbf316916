using Newtonsoft.Json;

namespace Chatbot.Bot.Staff.Cards;

/// <param name="Confirmed">Whether the reply may go in another language than the patient's.</param>
internal sealed record ActionData(
    [property: JsonProperty("ticket")] long Ticket,
    [property: JsonProperty("verb")] string Verb,
    [property: JsonProperty("confirmed", NullValueHandling = NullValueHandling.Ignore)] bool? Confirmed = null);
