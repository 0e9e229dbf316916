using BenchmarkDotNet.Attributes;

namespace Chatbot.Benchmarks.Decisions;

/// <summary>Each stage of a decision, and the whole of it, question after question.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class DecisionBenchmark : IDisposable
{
    private DecisionStages? _stages;
    private int _next;

    [Params(BankScale.Fifty, BankScale.Thousand, BankScale.TenThousand, BankScale.HundredThousand)]
    public BankScale Phrasings { get; set; }

    private int Next => _next = (_next + 1) % _stages!.Questions.Count;

    [GlobalSetup]
    public void Setup() => _stages = new(new((int)Phrasings));

    [Benchmark]
    public object? RedFlags() => _stages!.RedFlags(Next);

    [Benchmark]
    public object? Language() => _stages!.Language(Next);

    [Benchmark]
    public object? Analysis() => _stages!.Analyse(Next);

    [Benchmark]
    public object? Recall() => _stages!.Recall(Next);

    [Benchmark]
    public object? Signals() => _stages!.ReadSignals(Next);

    [Benchmark]
    public object? Ranking() => _stages!.Rank(Next);

    [Benchmark]
    public object? WholeDecision() => _stages!.Decide(Next);

    [GlobalCleanup]
    public void Dispose()
    {
        _stages?.Dispose();
        GC.SuppressFinalize(this);
    }
}
