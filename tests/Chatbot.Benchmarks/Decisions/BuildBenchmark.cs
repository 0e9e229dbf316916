using BenchmarkDotNet.Attributes;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge;

namespace Chatbot.Benchmarks.Decisions;

/// <summary>What it takes to put a knowledge base to use: index, classifier, red flags.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class BuildBenchmark
{
    private MadeUpClinic? _clinic;

    [Params(BankScale.Fifty, BankScale.Thousand, BankScale.TenThousand, BankScale.HundredThousand)]
    public BankScale Phrasings { get; set; }

    [GlobalSetup]
    public void Setup() => _clinic = new((int)Phrasings);

    [Benchmark]
    public void Build()
    {
        using var responder = Responder.Build(_clinic!.Knowledge, new(ServeMode.All, 30), new(), TimeProvider.System);
    }
}
