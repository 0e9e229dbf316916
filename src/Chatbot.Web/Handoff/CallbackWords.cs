using Newtonsoft.Json;

namespace Chatbot.Web.Handoff;

/// <param name="Consent">What the patient has to agree to; null once they have, and while no question is with staff.</param>
/// <param name="IsLeft">Whether staff have a number already.</param>
/// <param name="Text">What the patient is told when the number is kept.</param>
internal sealed record CallbackWords(
    [property: JsonProperty("consent", NullValueHandling = NullValueHandling.Ignore)] string? Consent,
    [property: JsonProperty("left")] bool IsLeft = false,
    [property: JsonProperty("text", NullValueHandling = NullValueHandling.Ignore)] string? Text = null);
