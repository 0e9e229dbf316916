namespace Lucene.Net.Analysis;

/// <summary>
/// The first stage of a chain. A new text only becomes readable with <see cref="Reset"/>, and a text must have been
/// closed before the next one is set. Each mistake is caught where it is noticed first: a missing (or second) Reset
/// at the first read, a missing Dispose at the next <see cref="SetReader"/>.
/// </summary>
public abstract class Tokenizer : TokenStream
{
    protected TextReader m_input;

    private TextReader _pending;

    protected Tokenizer(TextReader input)
    {
        ArgumentNullException.ThrowIfNull(input);
        m_input = UnreadableReader.Instance;
        _pending = input;
    }

    public void SetReader(TextReader input)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (m_input != UnreadableReader.Instance)
            throw new InvalidOperationException("TokenStream contract violation: Dispose() call missing");
        _pending = input;
    }

    public override void Reset()
    {
        base.Reset();
        m_input = _pending;
        _pending = UnreadableReader.Instance;
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing)
            return;
        m_input.Dispose();
        m_input = _pending = UnreadableReader.Instance;
    }
}
