using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;

namespace Lucene.Net.Subset.Tests.Analysis;

/// <summary>An analyzer as a product writes one: a class of its own, with the filters it wants.</summary>
internal sealed class EnglishFoldedAnalyzer : Analyzer
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var words = new StandardTokenizer(Version, reader);
        TokenStream tokens = new EnglishPossessiveFilter(Version, words);
        tokens = new LowerCaseFilter(Version, tokens);
        tokens = new ASCIIFoldingFilter(tokens);
        tokens = new StopFilter(Version, tokens, EnglishAnalyzer.DefaultStopSet);
        return new TokenStreamComponents(words, new PorterStemFilter(tokens));
    }
}
