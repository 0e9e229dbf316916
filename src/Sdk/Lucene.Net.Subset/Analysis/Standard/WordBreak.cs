namespace Lucene.Net.Analysis.Standard;

/// <summary>
/// What a code point means for finding words: the Word_Break property of UAX #29, and the three scripts that are
/// written without spaces, which the property leaves out.
/// </summary>
internal enum WordBreak : byte
{
    Other,

    /// <summary>Extend, Format and ZWJ: belong to whatever stands before them (rule WB4).</summary>
    Extend,
    Letter,
    HebrewLetter,
    Numeric,
    Katakana,

    /// <summary>Underscores: join words but are no word by themselves.</summary>
    ExtendNumLet,
    MidLetter,
    MidNum,
    MidNumLet,
    SingleQuote,
    DoubleQuote,

    /// <summary>Thai, Lao, Khmer, Myanmar and others (line break class SA): a whole run is one token.</summary>
    ComplexContext,

    /// <summary>Each character is a token.</summary>
    Han,

    /// <summary>Each character is a token.</summary>
    Hiragana,
}
