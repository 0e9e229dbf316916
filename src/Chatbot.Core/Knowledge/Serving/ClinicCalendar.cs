namespace Chatbot.Core.Knowledge.Serving;

/// <summary>Which day it is at the clinic: reviews fall due at its midnight, not the server's.</summary>
public static class ClinicCalendar
{
    public static DateOnly Today(TimeProvider time, ClinicProfile clinic) => DayOf(time.GetUtcNow(), clinic.TimeZone);

    public static DateOnly DayOf(DateTimeOffset instant, string timeZone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(timeZone)).DateTime);

    /// <summary>When the clinic's day begins. Where clocks skip midnight, the hour before counts as its beginning.</summary>
    public static DateTimeOffset StartOf(DateOnly day, string timeZone)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(timeZone);
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight));
    }
}
