using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.NGram;
using Lucene.Net.Analysis.Shingle;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;

namespace Lucene.Net.Subset.Tests.Analysis;

/// <summary>The analysis chains of the golden data, by the names they have there.</summary>
internal static class Chains
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    public static Analyzer Create(string name) => name switch
    {
        "StandardAnalyzer" => new StandardAnalyzer(Version),
        "EnglishAnalyzer" => new EnglishAnalyzer(Version),
        "SpanishAnalyzer" => new SpanishAnalyzer(Version),
        "EnglishFoldedChain" => new EnglishFoldedAnalyzer(),
        "NGram3to5" => Words(tokens => new NGramTokenFilter(Version, tokens, 3, 5)),
        "Shingle2" => Words(tokens => new ShingleFilter(tokens, 2)),
        "Shingle2OverStop" => Words(tokens =>
            new ShingleFilter(new StopFilter(Version, tokens, StandardAnalyzer.STOP_WORDS_SET), 2)),
        "KeywordNGram3to5" => Keyword(tokens => new NGramTokenFilter(Version, tokens, 3, 5)),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such chain."),
    };

    /// <summary>Words in lower case, and what a test adds to them.</summary>
    public static Analyzer Words(Func<TokenStream, TokenStream> filters) => Analyzer.NewAnonymous((_, reader) =>
    {
        var source = new StandardTokenizer(Version, reader);
        return new TokenStreamComponents(source, filters(new LowerCaseFilter(Version, source)));
    });

    public static Analyzer Keyword(Func<TokenStream, TokenStream> filters) => Analyzer.NewAnonymous((_, reader) =>
    {
        var source = new KeywordTokenizer(reader);
        return new TokenStreamComponents(source, filters(new LowerCaseFilter(Version, source)));
    });
}
