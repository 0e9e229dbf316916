namespace Lucene.Net.Analysis.NGram;

/// <summary>A word that is addressed by code points; its buffers are reused for the next one.</summary>
internal sealed class CodePointText
{
    // Entry n is the index of code point n; the entry after the last is the length.
    private int[] _starts = new int[64];

    public char[] Buffer { get; private set; } = new char[64];

    /// <summary>In code points.</summary>
    public int Count { get; private set; }

    public int IndexOf(int codePoint) => _starts[codePoint];

    public void Set(char[] text, int length)
    {
        if (length >= Buffer.Length)
        {
            Buffer = new char[length * 2];
            _starts = new int[length * 2];
        }

        text.AsSpan(0, length).CopyTo(Buffer);
        Count = 0;
        for (int i = 0; i < length; i++)
        {
            _starts[Count++] = i;
            if (i + 1 < length && char.IsSurrogatePair(text[i], text[i + 1]))
                i++;
        }

        _starts[Count] = length;
    }
}
