using System.Globalization;
using Chatbot.Core.Hours;

namespace Chatbot.Core.Knowledge.Reading;

/// <summary>Reads <c>opening</c> of clinic.yaml: times by weekday, and holidays.</summary>
internal static class OpeningHoursReader
{
    public static OpeningHours? Opening(this MapReader root)
    {
        if (root.OptionalMap("opening") is not { } map)
            return null;
        if (!map.Has("placeholder"))
            return Read(map, isPlaceholder: false);
        var hours = map.Map("placeholder") is { } placeholder ? Read(placeholder, isPlaceholder: true) : null;
        map.RejectOtherKeys();
        return hours;
    }

    private static OpeningHours Read(MapReader map, bool isPlaceholder)
    {
        var weekdays = Enum.GetValues<DayOfWeek>().ToDictionary(day => day, day => (IReadOnlyList<OpeningTime>)Times(map, Name(day)));
        var holidays = map.Optional("holidays") is { } value ? Holidays(map, value) : [];
        map.RejectOtherKeys();
        if (!weekdays.Keys.Any(day => map.Has(Name(day))))
            map.Error("'opening' names no weekday with a time, such as  monday: 08:00-17:00");
        return new(weekdays, holidays, isPlaceholder, map.Location);
    }

    private static List<OpeningTime> Times(MapReader map, string day)
    {
        var times = new List<OpeningTime>();
        if (map.OptionalText(day) is not { Length: > 0 } text)
            return times;
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            if (Time(part) is { } time && IsAfter(times, time))
                times.Add(time);
            else
                map.Error(map.Optional(day)!.Start, $"'opening.{day}' is '{text}'; times are written 08:00-12:00, 13:00-17:00, one after the other, and the last may end at 24:00");
        }

        return times;
    }

    private static OpeningTime? Time(string text)
    {
        var ends = text.Split('-', StringSplitOptions.TrimEntries);
        if (ends.Length != 2 || Clock(ends[0]) is not { } from || (ends[1] == "24:00" ? TimeOnly.MinValue : Clock(ends[1])) is not { } until)
            return null;
        return until == TimeOnly.MinValue || from < until ? new(from, until) : null;
    }

    private static bool IsAfter(List<OpeningTime> times, OpeningTime time) =>
        times.Count == 0 || (times[^1].Until != TimeOnly.MinValue && times[^1].Until < time.From);

    private static TimeOnly? Clock(string text) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static HashSet<DateOnly> Holidays(MapReader map, YamlValue value)
    {
        var days = new HashSet<DateOnly>();
        foreach (var item in map.ItemsOf(value, "'opening.holidays'"))
        {
            var text = map.TextOf(item, "an item of 'opening.holidays'");
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                days.Add(day);
            else if (text.Length > 0)
                map.Error(item.Start, $"'{text}' in 'opening.holidays' is not a day; a date is written 2026-01-31 and must exist");
        }

        return days;
    }

    private static string Name(DayOfWeek day) => day switch
    {
        DayOfWeek.Monday => "monday",
        DayOfWeek.Tuesday => "tuesday",
        DayOfWeek.Wednesday => "wednesday",
        DayOfWeek.Thursday => "thursday",
        DayOfWeek.Friday => "friday",
        DayOfWeek.Saturday => "saturday",
        _ => "sunday",
    };
}
