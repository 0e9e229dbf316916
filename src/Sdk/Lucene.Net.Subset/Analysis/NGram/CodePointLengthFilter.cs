using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace Lucene.Net.Analysis.NGram;

/// <summary>Removes tokens too short to have an n-gram, so that their positions are counted as gaps.</summary>
internal sealed class CodePointLengthFilter : FilteringTokenFilter
{
    private readonly ICharTermAttribute _term;
    private readonly int _shortest;

    public CodePointLengthFilter(LuceneVersion version, TokenStream input, int shortest)
        : base(version, input)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _shortest = shortest;
    }

    protected override bool Accept()
    {
        int length = _term.Length;
        if (length < _shortest)
            return false;
        char[] buffer = _term.Buffer;
        int codePoints = length;
        for (int i = 1; i < length; i++)
            if (char.IsSurrogatePair(buffer[i - 1], buffer[i]))
                codePoints--;
        return codePoints >= _shortest;
    }
}
