namespace Lucene.Net.Analysis;

/// <summary>One chain: the tokenizer that reads the text and the last filter, which the consumer is given.</summary>
public class TokenStreamComponents
{
    protected readonly Tokenizer m_source;
    protected readonly TokenStream m_sink;

    public TokenStreamComponents(Tokenizer source, TokenStream result)
    {
        m_source = source;
        m_sink = result;
    }

    public TokenStreamComponents(Tokenizer source)
        : this(source, source)
    {
    }

    public virtual Tokenizer Tokenizer => m_source;

    public virtual TokenStream TokenStream => m_sink;

    /// <summary>The reader that hands this chain its strings, kept with the chain so that both are reused.</summary>
    internal ReusableStringReader StringReader { get; set; }

    protected internal virtual void SetReader(TextReader reader) => m_source.SetReader(reader);
}
