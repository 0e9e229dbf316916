using Lucene.Net.Analysis.TokenAttributes;

namespace Lucene.Net.Analysis.Es;

/// <summary>Takes gender and number off Spanish words, and their accents. Wants lower case.</summary>
public sealed class SpanishLightStemFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;

    public SpanishLightStemFilter(TokenStream input)
        : base(input) =>
        _term = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
            return false;
        _term.Length = SpanishStem.Of(_term.Buffer.AsSpan(0, _term.Length));
        return true;
    }
}
