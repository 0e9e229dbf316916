using System.Globalization;

namespace Lucene.Net.Analysis.Standard;

/// <summary>
/// Looks up <see cref="WordBreak"/>. General categories come from .NET; the sets that do not follow from them stand
/// in <see cref="WordBreakRanges"/>. The official package has Unicode 6.3, so the two differ for letters that were
/// added to Unicode since: here they are letters.
/// </summary>
internal static class WordBreakProperty
{
    // Nearly all text in Latin script stays below this, so it is looked up in one step.
    private const int TableSize = 0x300;

    private static readonly WordBreak[] Table = [.. Enumerable.Range(0, TableSize).Select(Compute)];

    public static WordBreak Of(char c) => c < TableSize ? Table[c] : Compute(c);

    public static WordBreak Of(int codePoint) => codePoint < TableSize ? Table[codePoint] : Compute(codePoint);

    private static WordBreak Compute(int codePoint) => codePoint switch
    {
        '\'' => WordBreak.SingleQuote,
        '"' => WordBreak.DoubleQuote,
        '.' or 0x2018 or 0x2019 or 0x2024 or 0xFE52 or 0xFF07 or 0xFF0E => WordBreak.MidNumLet,
        ':' or 0xB7 or 0x2D7 or 0x387 or 0x5F4 or 0x2027 or 0xFE13 or 0xFE55 or 0xFF1A => WordBreak.MidLetter,
        ',' or ';' or 0x37E or 0x589 or 0x60C or 0x60D or 0x66C or 0x7F8 or 0x2044 => WordBreak.MidNum,
        0xFE10 or 0xFE14 or 0xFE50 or 0xFE54 or 0xFF0C or 0xFF1B => WordBreak.MidNum,
        0x66B => WordBreak.Numeric, // Arabic decimal separator
        0x5F3 => WordBreak.Letter, // Hebrew geresh
        0x200B or 0x3006 => WordBreak.Other, // zero width space, although Cf; ideographic closing mark, although Lo
        0xFF9E or 0xFF9F => WordBreak.Extend, // halfwidth voicing marks, although Lm
        _ => FromRanges(codePoint),
    };

    private static WordBreak FromRanges(int codePoint)
    {
        if (codePoint >= WordBreakRanges.First)
        {
            if (WordBreakRanges.Contains(WordBreakRanges.Han, codePoint))
                return WordBreak.Han;
            if (WordBreakRanges.Contains(WordBreakRanges.Katakana, codePoint))
                return WordBreak.Katakana;
            if (WordBreakRanges.Contains(WordBreakRanges.Hiragana, codePoint))
                return WordBreak.Hiragana;
            if (WordBreakRanges.Contains(WordBreakRanges.CircledLetters, codePoint))
                return WordBreak.Letter;
        }

        return FromCategory(codePoint);
    }

    private static WordBreak FromCategory(int codePoint)
    {
        switch (CharUnicodeInfo.GetUnicodeCategory(codePoint))
        {
            case UnicodeCategory.DecimalDigitNumber:
                return WordBreak.Numeric;
            case UnicodeCategory.ConnectorPunctuation:
                return WordBreak.ExtendNumLet;
            case UnicodeCategory.NonSpacingMark:
            case UnicodeCategory.EnclosingMark:
            case UnicodeCategory.SpacingCombiningMark:
            case UnicodeCategory.Format:
                return WordBreak.Extend;
            case UnicodeCategory.UppercaseLetter:
            case UnicodeCategory.LowercaseLetter:
            case UnicodeCategory.TitlecaseLetter:
            case UnicodeCategory.ModifierLetter:
            case UnicodeCategory.OtherLetter:
            case UnicodeCategory.LetterNumber:
                return LetterOf(codePoint);
            default:
                return WordBreak.Other;
        }
    }

    private static WordBreak LetterOf(int codePoint)
    {
        if (codePoint < WordBreakRanges.First)
            return WordBreak.Letter;
        if (WordBreakRanges.Contains(WordBreakRanges.Hebrew, codePoint))
            return WordBreak.HebrewLetter;
        return WordBreakRanges.Contains(WordBreakRanges.ComplexContext, codePoint)
            ? WordBreak.ComplexContext
            : WordBreak.Letter;
    }
}
