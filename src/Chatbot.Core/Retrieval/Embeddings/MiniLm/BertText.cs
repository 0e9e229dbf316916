using System.Globalization;
using System.Text;

namespace Chatbot.Core.Retrieval.Embeddings.MiniLm;

/// <summary>
/// Makes of a text what the vocabulary was made of: in lower case, without accents and control characters, with a blank
/// around every punctuation mark and every ideograph.
/// </summary>
internal static class BertText
{
    public static string Normalize(string text)
    {
        string clean = Ascii.IsValid(text) ? text : Clean(text).Normalize(NormalizationForm.FormD);
        var result = new StringBuilder(clean.Length + clean.Length / 4);
        foreach (var rune in clean.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (IsBlank(rune))
                result.Append(' ');
            else if (category == UnicodeCategory.NonSpacingMark || IsDropped(rune, category))
                continue;
            else if (IsPunctuation(rune, category))
                result.Append(' ').Append(rune).Append(' ');
            else
                result.Append(Rune.ToLowerInvariant(rune));
        }

        return result.ToString();
    }

    /// <summary>What has to come before accents are taken apart. Half a surrogate pair is dropped, too.</summary>
    private static string Clean(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (IsBlank(rune))
                result.Append(' ');
            else if (IsIdeograph(rune.Value))
                result.Append(' ').Append(rune).Append(' ');
            else if (!IsDropped(rune, Rune.GetUnicodeCategory(rune)))
                result.Append(rune);
        return result.ToString();
    }

    /// <summary>Other control characters are no blanks, though Unicode counts some of them as white space.</summary>
    private static bool IsBlank(Rune rune) => rune.Value is '\t' or '\n' or '\r' || (Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune));

    private static bool IsDropped(Rune rune, UnicodeCategory category) => rune == Rune.ReplacementChar
        || category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse;

    /// <summary>All ASCII symbols are, though Unicode counts some of them as signs of mathematics or money.</summary>
    private static bool IsPunctuation(Rune rune, UnicodeCategory category) => rune.IsAscii
        ? rune.Value > ' ' && !Rune.IsLetterOrDigit(rune)
        : category is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation;

    private static bool IsIdeograph(int value) => value is (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF)
        or (>= 0x20000 and <= 0x2A6DF) or (>= 0x2A700 and <= 0x2B73F) or (>= 0x2B740 and <= 0x2B81F) or (>= 0x2B820 and <= 0x2CEAF)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0x2F800 and <= 0x2FA1F);
}
