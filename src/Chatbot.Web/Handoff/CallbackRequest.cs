using System.Text.RegularExpressions;
using Newtonsoft.Json;

namespace Chatbot.Web.Handoff;

/// <param name="Number">Where the patient wants to be called.</param>
/// <param name="Agreed">Whether they agreed to what they were asked.</param>
/// <param name="Language">In which they were asked; null for that of their question.</param>
internal sealed partial record CallbackRequest(
    [property: JsonProperty("number")] string? Number,
    [property: JsonProperty("agreed")] bool Agreed,
    [property: JsonProperty("language")] string? Language = null)
{
    /// <summary>Any writing of 7 to 15 digits, as many as a number may have (ITU-T E.164).</summary>
    public bool IsGood => Agreed && Number is not null && Written().IsMatch(Number) && Number.Count(char.IsAsciiDigit) is >= 7 and <= 15;

    [GeneratedRegex(@"^\+?[0-9 ().-]{7,25}$", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
