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
    public List<string> Terms(string text) => Terms(text, _analyzer);

    /// <summary>The stems of all words.</summary>
    public List<string> AllWords(string text) => Terms(text, _allWords);

    public void Dispose()
    {
        _analyzer.Dispose();
        _allWords.Dispose();
    }

    private static List<string> Terms(string text, FoldingAnalyzer analyzer)
    {
        var terms = new List<string>();
        using var stream = analyzer.GetTokenStream(AnyField, text);
        var term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
            terms.Add(term.ToString()!);
        stream.End();
        return terms;
    }
}
