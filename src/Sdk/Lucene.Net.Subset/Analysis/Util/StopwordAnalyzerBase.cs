using Lucene.Net.Util;

namespace Lucene.Net.Analysis.Util;

/// <summary>What the analyzers with a stop word list share.</summary>
public abstract class StopwordAnalyzerBase : Analyzer
{
    protected readonly CharArraySet m_stopwords;
    protected readonly LuceneVersion m_matchVersion;

    /// <summary>The words are copied, so that changing the set later changes no analyzer; null means none.</summary>
    protected StopwordAnalyzerBase(LuceneVersion version, CharArraySet stopwords)
    {
        m_matchVersion = version;
        m_stopwords = stopwords is null ? CharArraySet.Empty : stopwords.Snapshot();
    }

    public virtual CharArraySet StopwordSet => m_stopwords;
}
