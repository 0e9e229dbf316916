using Newtonsoft.Json;

namespace Chatbot.Web.Handoff;

/// <param name="Consent">What the patient has to agree to; null once they have.</param>
/// <param name="Text">What the patient is told when the number is kept.</param>
internal sealed record CallbackWords(
    [property: JsonProperty("consent", NullValueHandling = NullValueHandling.Ignore)] string? Consent,
    [property: JsonProperty("text", NullValueHandling = NullValueHandling.Ignore)] string? Text = null);
