namespace Lucene.Net.Analysis.Miscellaneous;

/// <summary>Looks up <see cref="AsciiFoldingTable"/>.</summary>
internal static class AsciiFolding
{
    /// <summary>Such as "(20)" for the parenthesized number.</summary>
    public const int LongestReplacement = 4;

    // By high byte, then by low byte: two steps, and little memory for the many blocks that have none.
    private static readonly string[][] Pages = BuildPages();

    /// <summary>Null when the character stays as it is.</summary>
    public static string Of(char c) => Pages[c >> 8]?[c & 0xFF];

    private static string[][] BuildPages()
    {
        var pages = new string[256][];
        foreach ((char c, string ascii) in AsciiFoldingTable.All())
            (pages[c >> 8] ??= new string[256])[c & 0xFF] = ascii;
        return pages;
    }
}
