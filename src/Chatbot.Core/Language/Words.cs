using System.Globalization;
using System.Text;

namespace Chatbot.Core.Language;

/// <summary>
/// Cuts a text into plain words: lower case, without accents, apostrophes (<c>don't</c> → <c>dont</c>) and
/// possessive endings (<c>mom's</c> → <c>mom</c>). Every word is kept, also small ones.
/// </summary>
public static class Words
{
    public static IReadOnlyList<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<string>();
        var word = new StringBuilder();
        var folded = Fold(text);
        for (var i = 0; i < folded.Length; i++)
        {
            var c = folded[i];
            if (char.IsLetterOrDigit(c))
                word.Append(c);
            else if (!IsApostropheInside(folded, i, word.Length))
                Finish(word, words);
            else if (IsPossessive(folded, i))
                i++;
        }

        Finish(word, words);
        return words;
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
    internal static string WithoutLoneSurrogates(string text) =>
        string.Concat(text.EnumerateRunes().Where(rune => rune != Rune.ReplacementChar));

    private static void Finish(StringBuilder word, List<string> words)
    {
        if (word.Length == 0)
            return;
        words.Add(word.ToString());
        word.Clear();
    }

    private static bool IsApostropheInside(string text, int at, int wordLength) =>
        text[at] is '\'' or '’' or '‘' or '`' && wordLength > 0
        && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);

    private static bool IsPossessive(string text, int apostrophe) =>
        text[apostrophe + 1] == 's' && (apostrophe + 2 == text.Length || !char.IsLetterOrDigit(text[apostrophe + 2]));
}
