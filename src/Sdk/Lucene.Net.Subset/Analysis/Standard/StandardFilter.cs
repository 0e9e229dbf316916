using Lucene.Net.Util;

namespace Lucene.Net.Analysis.Standard;

/// <summary>Passes every token on. It has had nothing to do since release 3.1, but chains still name it.</summary>
public class StandardFilter : TokenFilter
{
    public StandardFilter(LuceneVersion matchVersion, TokenStream @in)
        : base(@in)
    {
    }

    public sealed override bool IncrementToken() => m_input.IncrementToken();
}
