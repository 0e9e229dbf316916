using BenchmarkDotNet.Attributes;
using Chatbot.Core.Retrieval.Embeddings.UseLite;

namespace Chatbot.Benchmarks.Embeddings;

/// <summary>The forward pass: one short question on one thread.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class EmbeddingBenchmark : IDisposable
{
    private UseLiteGenerator? _generator;

    [GlobalSetup]
    public void Setup() => _generator = UseLiteGenerator.Load(Path.Combine(AppContext.BaseDirectory, "embeddings", "use-lite"));

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
