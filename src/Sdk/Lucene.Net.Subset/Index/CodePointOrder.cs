namespace Lucene.Net.Index;

/// <summary>
/// The order of terms: by code point, which is the order of their UTF-8 bytes. It differs from ordinal order
/// only where a surrogate pair meets a character from U+E000 on.
/// </summary>
internal sealed class CodePointOrder : IComparer<string>
{
    internal static readonly CodePointOrder Instance = new();

    int IComparer<string>.Compare(string x, string y) => Compare(x, y);

    internal static int Compare(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        var same = x.CommonPrefixLength(y);
        if (same == x.Length || same == y.Length)
            return x.Length - y.Length;
        return Rank(x[same]) - Rank(y[same]);
    }

    // Moves the surrogates above the rest of the basic plane.
    private static int Rank(char c) => char.IsSurrogate(c) ? c + 0x10000 : c;
}
