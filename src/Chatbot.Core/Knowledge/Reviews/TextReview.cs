namespace Chatbot.Core.Knowledge.Reviews;

/// <summary>
/// A text and the signature it has: its own when nobody has edited it since, else that of the signed copy, whose words
/// then stand in <see cref="SignedWords"/>.
/// </summary>
public sealed record TextReview(ReviewedWords Newest, ReviewedWords? SignedWords, Review? Signature)
{
    /// <summary>The newest words differ from the signed ones.</summary>
    public bool IsEditedSinceSigning => SignedWords is not null && SignedWords != Newest && ReviewHash.Of(SignedWords) != ReviewHash.Of(Newest);

    /// <summary>The last day on which the signed words may be served; null when there are none.</summary>
    public DateOnly? LastDay(int graceDays) => Signature?.ValidUntil is { } validUntil
        ? DateOnly.FromDayNumber(Math.Min(validUntil.DayNumber + graceDays, DateOnly.MaxValue.DayNumber))
        : null;

    public ReviewState On(DateOnly day, int graceDays)
    {
        if (Signature?.ValidUntil is not { } validUntil)
            return ReviewState.Pending;
        if (day <= validUntil)
            return ReviewState.Signed;
        return day <= LastDay(graceDays) ? ReviewState.Overdue : ReviewState.Lapsed;
    }
}
