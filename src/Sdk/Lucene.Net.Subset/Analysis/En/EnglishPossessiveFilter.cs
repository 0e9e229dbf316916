using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace Lucene.Net.Analysis.En;

/// <summary>Takes a final 's off, with a straight, a curly or a fullwidth apostrophe.</summary>
public sealed class EnglishPossessiveFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;

    public EnglishPossessiveFilter(LuceneVersion version, TokenStream input)
        : base(input) =>
        _term = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
            return false;
        char[] buffer = _term.Buffer;
        int length = _term.Length;
        if (length >= 2 && buffer[length - 1] is 's' or 'S' &&
            buffer[length - 2] is '\'' or '\u2019' or '\uFF07')
            _term.Length = length - 2;
        return true;
    }
}
