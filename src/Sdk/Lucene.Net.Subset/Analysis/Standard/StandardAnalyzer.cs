using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace Lucene.Net.Analysis.Standard;

/// <summary>Words in lower case without stop words, in no particular language.</summary>
public sealed class StandardAnalyzer : StopwordAnalyzerBase
{
    /// <summary>33 English words that say little by themselves.</summary>
    public static readonly CharArraySet STOP_WORDS_SET = EnglishStopWords.Set;

    public StandardAnalyzer(LuceneVersion matchVersion)
        : this(matchVersion, STOP_WORDS_SET)
    {
    }

    public StandardAnalyzer(LuceneVersion matchVersion, CharArraySet stopWords)
        : base(matchVersion, stopWords)
    {
    }

    protected internal override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var words = new StandardTokenizer(m_matchVersion, reader);
        TokenStream tokens = new LowerCaseFilter(m_matchVersion, words);
        return new TokenStreamComponents(words, new StopFilter(m_matchVersion, tokens, m_stopwords));
    }
}
