using Lucene.Net.Analysis;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;

namespace Chatbot.Benchmarks.Retrieval;

/// <summary>The analyzers that retrieval is measured with.</summary>
public enum AnalyzerKind
{
    English,

    /// <summary>Without stems, so words are a little rarer and questions a little longer.</summary>
    Standard,
}

internal static class AnalyzerKinds
{
    public static Analyzer Create(this AnalyzerKind kind) => kind == AnalyzerKind.English
        ? new EnglishAnalyzer(LuceneVersion.LUCENE_48)
        : new StandardAnalyzer(LuceneVersion.LUCENE_48);
}
