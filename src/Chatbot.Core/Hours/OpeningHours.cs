using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Hours;

/// <summary>When staff are there, as clinic.yaml says it.</summary>
/// <param name="Weekdays">In the order of the day; a weekday that is not in it is closed.</param>
/// <param name="Holidays">Days on which nobody is there, whatever the weekday.</param>
/// <param name="IsPlaceholder">Whether the clinic has not filled them in.</param>
public sealed record OpeningHours(
    IReadOnlyDictionary<DayOfWeek, IReadOnlyList<OpeningTime>> Weekdays,
    IReadOnlySet<DateOnly> Holidays,
    bool IsPlaceholder,
    SourceLocation Location)
{
    public IReadOnlyList<OpeningTime> On(DateOnly day) =>
        Holidays.Contains(day) ? [] : Weekdays.GetValueOrDefault(day.DayOfWeek) ?? [];
}
