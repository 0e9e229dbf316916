using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace Lucene.Net.Analysis.En;

/// <summary>English words, without possessives and stop words, as Porter stems.</summary>
public sealed class EnglishAnalyzer : StopwordAnalyzerBase
{
    public EnglishAnalyzer(LuceneVersion matchVersion)
        : this(matchVersion, DefaultStopSet)
    {
    }

    public EnglishAnalyzer(LuceneVersion matchVersion, CharArraySet stopwords)
        : base(matchVersion, stopwords)
    {
    }

    /// <summary>The words of <see cref="StandardAnalyzer.STOP_WORDS_SET"/>, "no" and "not" among them.</summary>
    public static CharArraySet DefaultStopSet => EnglishStopWords.Set;

    protected internal override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var words = new StandardTokenizer(m_matchVersion, reader);
        TokenStream tokens = new EnglishPossessiveFilter(m_matchVersion, words);
        tokens = new LowerCaseFilter(m_matchVersion, tokens);
        tokens = new StopFilter(m_matchVersion, tokens, m_stopwords);
        return new TokenStreamComponents(words, new PorterStemFilter(tokens));
    }
}
