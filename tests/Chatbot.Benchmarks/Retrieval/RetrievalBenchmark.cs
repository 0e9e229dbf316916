using BenchmarkDotNet.Attributes;
using Lucene.Net.Search;

namespace Chatbot.Benchmarks.Retrieval;

/// <summary>One retrieval: analyse the question, search for any of its terms, take the best twenty.</summary>
[MemoryDiagnoser]
public class RetrievalBenchmark : IDisposable
{
    private Retriever? _retriever;
    private IReadOnlyList<string> _questions = [];
    private int _next;

    [Params(BankSize.Small, BankSize.Medium, BankSize.Large)]
    public BankSize Size { get; set; }

    [Params(AnalyzerKind.English, AnalyzerKind.Standard)]
    public AnalyzerKind Analyzer { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        QuestionBank bank = QuestionBank.Load(Size);
        _questions = bank.Questions;
        _retriever = new Retriever(bank.Phrasings, Analyzer.Create());
    }

    [Benchmark]
    public TopDocs Retrieve()
    {
        string question = _questions[_next++ % _questions.Count];
        return _retriever!.Search(_retriever.Analyse(question));
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _retriever?.Dispose();
        GC.SuppressFinalize(this);
    }
}
