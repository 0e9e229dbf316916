using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace Lucene.Net.Analysis.Es;

/// <summary>Spanish words in lower case, without stop words, as light stems.</summary>
public sealed class SpanishAnalyzer : StopwordAnalyzerBase
{
    public SpanishAnalyzer(LuceneVersion matchVersion)
        : this(matchVersion, DefaultStopSet)
    {
    }

    public SpanishAnalyzer(LuceneVersion matchVersion, CharArraySet stopwords)
        : base(matchVersion, stopwords)
    {
    }

    /// <summary>The Snowball project's list. Stop words keep their accents: "como" is one, "cómo" is not.</summary>
    public static CharArraySet DefaultStopSet => SpanishStopWords.Set;

    protected internal override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var words = new StandardTokenizer(m_matchVersion, reader);
        TokenStream tokens = new LowerCaseFilter(m_matchVersion, words);
        tokens = new StopFilter(m_matchVersion, tokens, m_stopwords);
        return new TokenStreamComponents(words, new SpanishLightStemFilter(tokens));
    }
}
