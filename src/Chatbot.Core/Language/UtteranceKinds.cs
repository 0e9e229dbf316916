using System.Globalization;
using System.Text;

namespace Chatbot.Core.Language;

/// <summary>Tells messages that are words from those that are none. Immutable; safe for many threads.</summary>
public sealed class UtteranceKinds
{
    /// <summary>Characters, as a person counts them, that one message may have.</summary>
    public const int LongestUtterance = 1000;

    private readonly GibberishDetector _gibberish;

    /// <param name="texts">Texts of the clinic, from whose spelling the letters of a word are judged.</param>
    public UtteranceKinds(IEnumerable<string> texts) => _gibberish = new(texts);

    public UtteranceKind Of(string utterance, bool hasAttachments = false)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return Of(utterance, Words.Of(utterance), hasAttachments);
    }

    /// <param name="words">The words of the utterance.</param>
    internal UtteranceKind Of(string utterance, IReadOnlyList<string> words, bool hasAttachments)
    {
        if (utterance.Length > LongestUtterance && new StringInfo(utterance).LengthInTextElements > LongestUtterance)
            return UtteranceKind.Overlong;
        if (utterance.EnumerateRunes().All(IsInvisible))
            return hasAttachments ? UtteranceKind.Attachment : UtteranceKind.Empty;
        if (words.Count == 0)
            return utterance.EnumerateRunes().Any(IsEmoji) ? UtteranceKind.Emoji : UtteranceKind.Punctuation;
        return _gibberish.IsGibberish(words) ? UtteranceKind.Gibberish : UtteranceKind.Words;
    }

    /// <summary>Blanks, and the marks of width zero that some keyboards leave behind.</summary>
    private static bool IsInvisible(Rune rune) => Rune.IsWhiteSpace(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control;

    private static bool IsEmoji(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol;
}
