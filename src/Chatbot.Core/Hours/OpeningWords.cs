using System.Globalization;
using Chatbot.Core.Language;

namespace Chatbot.Core.Hours;

/// <summary>Says a moment as a patient would: "tomorrow at 8 am", "el lunes a las 8:30 am".</summary>
internal static class OpeningWords
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");
    private static readonly CultureInfo Spanish = CultureInfo.GetCultureInfo("es-US");

    /// <param name="moment">By the clinic's clocks, as <paramref name="now"/>.</param>
    public static string Of(DateTime moment, DateTime now, PatientLanguage language) =>
        language == PatientLanguage.Spanish ? InSpanish(moment, now) : InEnglish(moment, now);

    private static string InEnglish(DateTime moment, DateTime now)
    {
        var day = DaysBetween(now, moment) switch
        {
            0 => "today",
            1 => "tomorrow",
            < 7 => moment.ToString("'on' dddd", English),
            _ => moment.ToString("'on' dddd, MMMM d,", English),
        };
        return $"{day} at {Clock(moment)}";
    }

    private static string InSpanish(DateTime moment, DateTime now)
    {
        var day = DaysBetween(now, moment) switch
        {
            0 => "hoy",
            1 => "mañana",
            < 7 => moment.ToString("'el' dddd", Spanish),
            _ => moment.ToString("'el' dddd d 'de' MMMM", Spanish),
        };
        return $"{day} {(moment.Hour % 12 == 1 ? "a la" : "a las")} {Clock(moment)}";
    }

    private static int DaysBetween(DateTime now, DateTime moment) => (moment.Date - now.Date).Days;

    /// <summary>In the form of the clinic's own line of hours: 8 am, 4:30 pm.</summary>
    private static string Clock(DateTime moment)
    {
        var half = moment.Hour < 12 ? "am" : "pm";
        return moment.ToString(moment.Minute == 0 ? "%h" : "h:mm", CultureInfo.InvariantCulture) + $" {half}";
    }
}
