using Chatbot.Core.Language;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Chatbot.Core.Retrieval;

/// <summary>Turns a text of one language into the terms that are indexed and searched. Safe for many threads.</summary>
internal sealed class TextAnalysis(PatientLanguage language) : IDisposable
{
    private const string AnyField = "text";

    private readonly FoldingAnalyzer _analyzer = new(language);
    private readonly FoldingAnalyzer _allWords = new(language, keepStopWords: true);

    public Analyzer Analyzer => _analyzer;

    /// <summary>What is indexed and searched: stems without stop words.</summary>
    /// <param name="pool">Where terms are taken from that came before.</param>
    public List<string> Terms(string text, TermPool? pool = null) => Terms(text, _analyzer, pool);

    /// <summary>The stems of all words.</summary>
    /// <param name="pool">Where stems are taken from that came before.</param>
    public List<string> AllWords(string text, TermPool? pool = null) => Terms(text, _allWords, pool);

    public void Dispose()
    {
        _analyzer.Dispose();
        _allWords.Dispose();
    }

    private static List<string> Terms(string text, FoldingAnalyzer analyzer, TermPool? pool)
    {
        var terms = new List<string>();
        using var stream = analyzer.GetTokenStream(AnyField, text);
        var term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
            terms.Add(pool?.Of(term.Buffer.AsSpan(0, term.Length)) ?? term.ToString()!);
        stream.End();
        return terms;
    }
}
