using System.Globalization;
using System.Text;

namespace Lucene.Net.Analysis.Miscellaneous;

/// <summary>
/// What each character is in ASCII. Most follow from Unicode's compatibility decomposition, marks removed; those that
/// have none stand in <see cref="AsciiFoldingExceptions"/>.
/// </summary>
internal static class AsciiFolding
{
    /// <summary>Such as "(20)" for the parenthesized number.</summary>
    public const int LongestReplacement = 4;

    // Blocks in which a decomposition counts. Elsewhere it does not: ℃ and ™ stay, and so do Greek and Cyrillic.
    private static readonly (char First, char Last)[] Decomposed =
    [
        ('\u00A1', '\u024F'), // Latin-1 to Latin Extended-B
        ('\u1D62', '\u1D65'), // Latin subscripts
        ('\u1E00', '\u1EFF'), // Latin Extended Additional
        ('\u203C', '\u203C'), ('\u2047', '\u2049'), // doubled exclamation and question marks
        ('\u2070', '\u209C'), // superscripts and subscripts
        ('\u2460', '\u24EA'), // enclosed letters and numbers
        ('\u2C7C', '\u2C7C'),
        ('\uFB00', '\uFB06'), // ligatures
        ('\uFF01', '\uFF5E'), // fullwidth forms
    ];

    // By high byte, then by low byte: two steps, and little memory for the many blocks that have none.
    private static readonly string[][] Pages = BuildPages();

    /// <summary>Null when the character stays as it is.</summary>
    public static string Of(char c) => Pages[c >> 8]?[c & 0xFF];

    private static string[][] BuildPages()
    {
        var pages = new string[256][];
        foreach ((char first, char last) in Decomposed)
            for (int c = first; c <= last; c++)
                if (Decompose((char)c) is { } ascii)
                    Set(pages, (char)c, ascii);
        foreach ((char c, string ascii) in AsciiFoldingExceptions.All())
            Set(pages, c, ascii);
        return pages;
    }

    private static void Set(string[][] pages, char c, string ascii) =>
        (pages[c >> 8] ??= new string[256])[c & 0xFF] = ascii;

    private static string Decompose(char c)
    {
        string letters = string.Concat(c.ToString().Normalize(NormalizationForm.FormKD)
            .Where(part => CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark));
        // A lone accent decomposes into a space and a mark, which is no replacement.
        return letters.Length > 0 && letters.All(part => part is > ' ' and <= '~') ? letters : null;
    }
}
