using System.Globalization;
using System.Text;

namespace Chatbot.Core.Language;

/// <summary>
/// Cuts a text into plain words: lower case, without accents, apostrophes (<c>don't</c> → <c>dont</c>) and
/// possessive endings (<c>mom's</c> → <c>mom</c>). Every word is kept, also small ones.
/// </summary>
public static class Words
{
    private const int MostOnStack = 256;

    public static IReadOnlyList<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<string>();
        Cut(text, words, static (words, word) => words.Add(RecentWords.Of(word)));
        return words;
    }

    /// <summary>The distinct words of many texts, in the order in which they come.</summary>
    internal static HashSet<string> DistinctOf(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var distinct = new HashSet<string>(StringComparer.Ordinal);
        // A word that is there already needs no string of its own.
        var bySpan = distinct.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var text in texts)
            Cut(text, bySpan, static (words, word) => words.Add(word));
        return distinct;
    }

    /// <summary>Lower case and without diacritics: <c>¿Cuánto?</c> → <c>¿cuanto?</c>.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Ascii.IsValid(text))
            return text.ToLowerInvariant();

        var folded = new StringBuilder(text.Length);
        foreach (var c in WithoutLoneSurrogates(text).Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }

    /// <summary>Half a surrogate pair, as some phones send, is no text; normalising would throw on it.</summary>
    internal static string WithoutLoneSurrogates(string text) => !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.Contains('\uFFFD', StringComparison.Ordinal)
        ? text
        : string.Concat(text.EnumerateRunes().Where(rune => rune != Rune.ReplacementChar));

    private static void Cut<TWords>(string text, TWords words, Action<TWords, ReadOnlySpan<char>> add)
    {
        var folded = Fold(text);
        var word = folded.Length <= MostOnStack ? stackalloc char[MostOnStack] : new char[folded.Length];
        var length = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            var c = folded[i];
            if (char.IsLetterOrDigit(c))
                word[length++] = c;
            else if (!IsApostropheInside(folded, i, length))
                Finish(word, ref length, words, add);
            else if (IsPossessive(folded, i))
                i++;
        }

        Finish(word, ref length, words, add);
    }

    private static void Finish<TWords>(ReadOnlySpan<char> word, ref int length, TWords words, Action<TWords, ReadOnlySpan<char>> add)
    {
        if (length == 0)
            return;
        add(words, word[..length]);
        length = 0;
    }

    private static bool IsApostropheInside(string text, int at, int wordLength) =>
        text[at] is '\'' or '’' or '‘' or '`' && wordLength > 0
        && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);

    private static bool IsPossessive(string text, int apostrophe) =>
        text[apostrophe + 1] == 's' && (apostrophe + 2 == text.Length || !char.IsLetterOrDigit(text[apostrophe + 2]));
}
