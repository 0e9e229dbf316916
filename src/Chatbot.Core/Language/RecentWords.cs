namespace Chatbot.Core.Language;

/// <summary>
/// The words seen last, so that a word that comes again is the same object. A knowledge base holds each of its words in ten
/// places, and keeps them once this way. Safe for many threads.
/// </summary>
internal static class RecentWords
{
    /// <summary>Where two words have one place, the later one takes it.</summary>
    private const int Places = 1 << 14;

    private static readonly string?[] Kept = new string?[Places];

    public static string Of(ReadOnlySpan<char> word)
    {
        ref var place = ref Kept[string.GetHashCode(word, StringComparison.Ordinal) & (Places - 1)];
        var kept = place;
        return kept is not null && word.SequenceEqual(kept) ? kept : place = new(word);
    }
}
