namespace Lucene.Net.Analysis;

/// <summary>A stage that takes its tokens from another stream, with which it shares the attributes.</summary>
public abstract class TokenFilter : TokenStream
{
    protected readonly TokenStream m_input;

    protected TokenFilter(TokenStream input)
        : base(input) =>
        m_input = input;

    public override void End() => m_input.End();

    public override void Reset() => m_input.Reset();

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
            m_input.Dispose();
    }
}
