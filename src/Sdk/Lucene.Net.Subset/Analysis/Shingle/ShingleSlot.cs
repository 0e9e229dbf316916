namespace Lucene.Net.Analysis.Shingle;

/// <summary>One position of the window: a token, or the filler for a token that was removed.</summary>
internal sealed class ShingleSlot
{
    private char[] _buffer = new char[32];
    private int _length;

    public bool IsFiller { get; private set; }

    public int StartOffset { get; private set; }

    public int EndOffset { get; private set; }

    public ReadOnlySpan<char> Text => _buffer.AsSpan(0, _length);

    public void Set(ReadOnlySpan<char> text, int startOffset, int endOffset, bool isFiller)
    {
        if (text.Length > _buffer.Length)
            _buffer = new char[text.Length * 2];
        text.CopyTo(_buffer);
        _length = text.Length;
        StartOffset = startOffset;
        EndOffset = endOffset;
        IsFiller = isFiller;
    }
}
