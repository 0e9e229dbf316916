using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Hours;

/// <summary>
/// Tells when staff are there, in the clinic's own time zone: nine in the morning is nine in the morning on the day that
/// clocks change, too.
/// </summary>
public sealed class ClinicHours
{
    /// <summary>How far ahead an opening is looked for. A clinic that is closed for longer names no day.</summary>
    private const int MostDays = 60;

    private readonly OpeningHours _opening;
    private readonly TimeZoneInfo _zone;

    public ClinicHours(OpeningHours opening, string timeZone) =>
        (_opening, _zone) = (opening, TimeZoneInfo.FindSystemTimeZoneById(timeZone));

    /// <returns>Null when clinic.yaml does not say when staff are there.</returns>
    public static ClinicHours? Of(ClinicProfile clinic)
    {
        ArgumentNullException.ThrowIfNull(clinic);
        return clinic.Opening is { } opening ? new(opening, clinic.TimeZone) : null;
    }

    public bool IsOpen(DateTimeOffset at) => From(at).Any(span => span.From <= at);

    /// <returns>When staff are there next: the moment itself while they are; null when that is in no day to come.</returns>
    public DateTimeOffset? NextOpening(DateTimeOffset at)
    {
        foreach (var span in From(at))
            return span.From <= at ? at : span.From;
        return null;
    }

    /// <summary>When so much time will have passed with staff there.</summary>
    /// <returns>Null when they are not there for so long in the days to come.</returns>
    public DateTimeOffset? After(DateTimeOffset at, TimeSpan openTime)
    {
        foreach (var span in From(at))
        {
            var begin = span.From <= at ? at : span.From;
            var here = span.Until - begin;
            if (here >= openTime)
                return begin + openTime;
            openTime -= here;
        }

        return null;
    }

    /// <summary>The time of the clinic's clocks.</summary>
    public DateTime Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, _zone).DateTime;

    /// <summary>The times that end after a moment, in order.</summary>
    private IEnumerable<(DateTimeOffset From, DateTimeOffset Until)> From(DateTimeOffset at)
    {
        var today = DateOnly.FromDateTime(Local(at));
        return from day in Enumerable.Range(0, MostDays).Select(today.AddDays)
               from time in _opening.On(day)
               let last = time.Until == TimeOnly.MinValue ? day.AddDays(1) : day
               let span = (From: Instant(day, time.From), Until: Instant(last, time.Until))
               where span.Until > at
               select span;
    }

    /// <summary>
    /// A time that clocks skip is as far from midnight as if they had not; of one that they show twice the first is meant.
    /// </summary>
    private DateTimeOffset Instant(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return new(local, _zone.IsAmbiguousTime(local) ? _zone.GetAmbiguousTimeOffsets(local).Max() : _zone.GetUtcOffset(local));
    }
}
