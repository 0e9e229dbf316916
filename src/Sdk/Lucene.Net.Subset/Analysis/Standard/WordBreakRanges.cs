namespace Lucene.Net.Analysis.Standard;

/// <summary>Sets of code points as pairs of first and last, in rising order.</summary>
internal static class WordBreakRanges
{
    /// <summary>No set has a code point below this one.</summary>
    public const int First = 0x5D0;

    public static ReadOnlySpan<int> Hebrew => [0x5D0, 0x5EA, 0x5EF, 0x5F2, 0xFB1D, 0xFB1D, 0xFB1F, 0xFB4F];

    /// <summary>Blocks of the scripts; only their letters count, marks and digits have a class of their own.</summary>
    public static ReadOnlySpan<int> ComplexContext =>
        [0xE00, 0xEFF, 0x1000, 0x109F, 0x1780, 0x17FF, 0x1950, 0x19DF, 0x1A20, 0x1AAD, 0xA9E0, 0xA9FE, 0xAA60, 0xAADF];

    /// <summary>
    /// Script Han without the iteration marks U+3005 and U+303B, which count as letters.
    /// </summary>
    public static ReadOnlySpan<int> Han =>
    [
        0x2E80, 0x2E99, 0x2E9B, 0x2EF3, 0x2F00, 0x2FD5, 0x3007, 0x3007, 0x3021, 0x3029, 0x3038, 0x303A,
        0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xF900, 0xFAD9, 0x20000, 0x2FFFD, 0x30000, 0x3FFFD,
    ];

    public static ReadOnlySpan<int> Hiragana =>
        [0x3041, 0x3096, 0x309D, 0x309F, 0x1B001, 0x1B11F, 0x1F200, 0x1F200];

    public static ReadOnlySpan<int> Katakana =>
    [
        0x3031, 0x3035, 0x309B, 0x309C, 0x30A0, 0x30FA, 0x30FC, 0x30FF, 0x31F0, 0x31FF,
        0x32D0, 0x32FE, 0x3300, 0x3357, 0xFF66, 0xFF9D, 0x1B000, 0x1B000,
    ];

    /// <summary>Alphabetic although they are symbols by category.</summary>
    public static ReadOnlySpan<int> CircledLetters =>
        [0x24B6, 0x24E9, 0x1F130, 0x1F149, 0x1F150, 0x1F169, 0x1F170, 0x1F189];

    public static bool Contains(ReadOnlySpan<int> ranges, int codePoint)
    {
        for (int i = 0; i < ranges.Length && ranges[i] <= codePoint; i += 2)
            if (codePoint <= ranges[i + 1])
                return true;
        return false;
    }
}
