namespace Lucene.Net.Analysis.Standard;

/// <summary>The rules of UAX #29 that forbid a boundary, as sets of classes: bit n stands for class n.</summary>
internal static class WordJoins
{
    private const int Letters = (1 << (int)WordBreak.Letter) | (1 << (int)WordBreak.HebrewLetter);
    private const int Numeric = 1 << (int)WordBreak.Numeric;
    private const int Katakana = 1 << (int)WordBreak.Katakana;
    private const int ExtendNumLet = 1 << (int)WordBreak.ExtendNumLet;
    private const int MidBoth = (1 << (int)WordBreak.MidNumLet) | (1 << (int)WordBreak.SingleQuote);
    private const int MidLetter = MidBoth | (1 << (int)WordBreak.MidLetter);
    private const int MidNum = MidBoth | (1 << (int)WordBreak.MidNum);
    private const int DoubleQuote = 1 << (int)WordBreak.DoubleQuote;

    /// <summary>WB5, WB8, WB9, WB10, WB13, WB13a, WB13b.</summary>
    public static bool Adjacent(WordBreak last, WordBreak next)
    {
        int joined = last switch
        {
            WordBreak.Letter or WordBreak.HebrewLetter or WordBreak.Numeric => Letters | Numeric | ExtendNumLet,
            WordBreak.Katakana => Katakana | ExtendNumLet,
            WordBreak.ExtendNumLet => Letters | Numeric | Katakana | ExtendNumLet,
            _ => 0,
        };
        return Has(joined, next);
    }

    /// <summary>Whether <paramref name="middle"/> can stand in a word after <paramref name="last"/>.</summary>
    public static bool MayBridge(WordBreak last, WordBreak middle) => last switch
    {
        WordBreak.Letter => Has(MidLetter, middle),
        WordBreak.HebrewLetter => Has(MidLetter | DoubleQuote, middle),
        WordBreak.Numeric => Has(MidNum, middle),
        _ => false,
    };

    /// <summary>Whether <paramref name="next"/> completes the bridge that <see cref="MayBridge"/> allowed.</summary>
    public static bool Across(WordBreak last, WordBreak middle, WordBreak next)
    {
        if (middle == WordBreak.DoubleQuote)
            return next == WordBreak.HebrewLetter;
        return Has(last == WordBreak.Numeric ? Numeric : Letters, next);
    }

    private static bool Has(int set, WordBreak item) => (set >> (int)item & 1) != 0;
}
