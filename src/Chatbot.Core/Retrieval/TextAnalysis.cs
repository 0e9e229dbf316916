using Chatbot.Core.Language;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Chatbot.Core.Retrieval;

/// <summary>Turns a text of one language into the terms that are indexed and searched. Safe for many threads.</summary>
internal sealed class TextAnalysis(PatientLanguage language) : IDisposable
{
    private const string AnyField = "text";

    private readonly FoldingAnalyzer _analyzer = new(language);

    public Analyzer Analyzer => _analyzer;

    public List<string> Terms(string text)
    {
        var terms = new List<string>();
        using var stream = _analyzer.GetTokenStream(AnyField, text);
        var term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
            terms.Add(term.ToString()!);
        stream.End();
        return terms;
    }

    public void Dispose() => _analyzer.Dispose();
}
