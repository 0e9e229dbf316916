using Microsoft.Extensions.AI;

namespace Chatbot.Core.Tests.Retrieval.Embeddings;

/// <summary>A model whose vectors say how long the text is, and which counts what it is asked.</summary>
internal sealed class FakeGenerator(string? model = "fake") : IEmbeddingGenerator<string, Embedding<float>>
{
    public List<string> Asked { get; } = [];

    /// <summary>Waited for before every answer.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    /// <summary>How many vectors are missing from every answer.</summary>
    public int Missing { get; set; }

    public bool IsDisposed { get; private set; }

    public static float[] VectorOf(string text) => [text.Length, 1, -1];

    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        await Gate.WaitAsync(cancellationToken);
        string[] texts = [.. values];
        Asked.AddRange(texts);
        return [.. texts.SkipLast(Missing).Select(text => new Embedding<float>(VectorOf(text)))];
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceType == typeof(EmbeddingGeneratorMetadata) ? new EmbeddingGeneratorMetadata("tests", null, model) : null;

    public void Dispose() => IsDisposed = true;
}
