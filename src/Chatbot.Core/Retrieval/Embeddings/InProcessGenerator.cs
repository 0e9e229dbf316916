using Microsoft.Extensions.AI;

namespace Chatbot.Core.Retrieval.Embeddings;

/// <summary>
/// A model in this process. Texts are worked out one after the other on the thread that asks, unless more threads were
/// asked for.
/// </summary>
internal sealed class InProcessGenerator : IEmbeddingGenerator<string, Embedding<float>>
{
    private readonly ISentenceModel _model;
    private readonly EmbeddingGeneratorMetadata _metadata;
    private readonly int _threads;

    /// <param name="threads">How many texts of one call are worked out at the same time.</param>
    public InProcessGenerator(ISentenceModel model, int threads = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        _model = model;
        _threads = threads;
        _metadata = new("in-process", providerUri: null, model.Id, model.Width);
    }

    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(values);
        string[] texts = [.. values];
        var embeddings = new Embedding<float>[texts.Length];
        if (_threads == 1)
            for (int i = 0; i < texts.Length; i++)
                Embed(i);
        else
            Parallel.For(0, texts.Length, new() { MaxDegreeOfParallelism = _threads, CancellationToken = cancellationToken }, Embed);
        return Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(embeddings));

        void Embed(int i)
        {
            cancellationToken.ThrowIfCancellationRequested();
            embeddings[i] = new(_model.Embed(texts[i])) { ModelId = _model.Id };
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        if (serviceKey is not null)
            return null;
        if (serviceType == typeof(EmbeddingGeneratorMetadata))
            return _metadata;
        return serviceType.IsInstanceOfType(this) ? this : serviceType == typeof(IKnownWords) ? _model as IKnownWords : null;
    }

    /// <summary>Holds nothing that needs giving back.</summary>
    public void Dispose()
    {
    }
}
