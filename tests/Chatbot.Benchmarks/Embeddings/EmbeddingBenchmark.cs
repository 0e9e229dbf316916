using BenchmarkDotNet.Attributes;
using Chatbot.Core.Retrieval.Embeddings;

namespace Chatbot.Benchmarks.Embeddings;

/// <summary>The forward pass: one short question on one thread.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class EmbeddingBenchmark : IDisposable
{
    private InProcessGenerator? _generator;

    [Params(EmbeddingModels.MiniLm, EmbeddingModels.UseLite)]
    public string Model { get; set; } = "";

    [GlobalSetup]
    public void Setup() => _generator = MeasuredModel.Open(Model);

    [Benchmark]
    public async Task<int> ForwardPass() =>
        (await _generator!.GenerateAsync(["Do I need someone to drive me home?"]))[0].Vector.Length;

    [GlobalCleanup]
    public void Dispose()
    {
        _generator?.Dispose();
        GC.SuppressFinalize(this);
    }
}
