using Lucene.Net.Analysis.TokenAttributes;

namespace Lucene.Net.Analysis.En;

/// <summary>Reduces English words to stems by Porter's algorithm. Wants lower case.</summary>
public sealed class PorterStemFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;

    public PorterStemFilter(TokenStream @in)
        : base(@in) =>
        _term = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
            return false;
        int length = _term.Length;
        if (length > 2)
            _term.Length = new PorterStemmer(_term.Buffer.AsSpan(0, length)).Stem();
        return true;
    }
}
