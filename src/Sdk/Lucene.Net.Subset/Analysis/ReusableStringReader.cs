namespace Lucene.Net.Analysis;

/// <summary>A string reader that can be given another string, which saves an object per analysed text.</summary>
internal sealed class ReusableStringReader : TextReader
{
    private string _text = "";
    private int _position;

    public void SetValue(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text;
        _position = 0;
    }

    public override int Peek() => _position < _text.Length ? _text[_position] : -1;

    public override int Read() => _position < _text.Length ? _text[_position++] : -1;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        int count = Math.Min(buffer.Length, _text.Length - _position);
        _text.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        // Only lets the text go: the chain that owns this reader gives it the next one.
        _text = "";
        _position = 0;
    }
}
