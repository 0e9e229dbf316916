using Microsoft.Extensions.AI;

namespace Chatbot.Core.Retrieval.Embeddings;

/// <summary>
/// Vectors for the texts of the knowledge base and for what patients ask. Each text is embedded once and kept on disk;
/// questions are kept in memory alone, and without their words. Safe for many threads.
/// </summary>
public sealed class SentenceEmbeddings : IDisposable
{
    /// <summary>So many texts are asked for at once, and lost at most if the process ends.</summary>
    private const int BatchSize = 16;

    private readonly IEmbeddingGenerator<string, Embedding<float>>? _generator;
    private readonly string? _note;
    private readonly EmbeddingCache _texts;
    private readonly LruCache<EmbeddingKey, ReadOnlyMemory<float>> _queries;
    private readonly SemaphoreSlim _filling = new(1);
    private volatile EmbeddingStatus _status;

    /// <param name="generator">Disposed with this.</param>
    /// <param name="name">The model's name in the settings; null where it is the one that they name.</param>
    /// <param name="note">A sentence that the status says besides, or null.</param>
    public SentenceEmbeddings(
        IEmbeddingGenerator<string, Embedding<float>> generator, EmbeddingOptions options, string? name = null, string? note = null)
    {
        ArgumentNullException.ThrowIfNull(generator);
        ArgumentNullException.ThrowIfNull(options);
        Name = name ?? options.Model;
        _note = note;
        _generator = generator;
        _texts = EmbeddingCache.Open(options.Cache, ModelOf(generator));
        _queries = new(options.QueryCacheSize);
        _status = new(EmbeddingState.Filling, 0, 0, Reason);
    }

    private SentenceEmbeddings(string reason)
    {
        _texts = EmbeddingCache.Open("", "");
        _queries = new(0);
        _status = EmbeddingStatus.Unavailable(reason);
    }

    /// <summary>The settings' name of the model that is in use; <c>none</c> without one.</summary>
    public string Name { get; } = EmbeddingModels.None;

    public EmbeddingStatus Status => _status;

    private string? Reason => _note is null || _texts.Problem is null ? _note ?? _texts.Problem : $"{_note} {_texts.Problem}";

    /// <param name="reason">A sentence.</param>
    public static SentenceEmbeddings Unavailable(string reason) => new(reason);

    /// <summary>Says that the vectors are not used after all.</summary>
    /// <param name="reason">A sentence.</param>
    internal void Refuse(string reason) => _status = EmbeddingStatus.Unavailable(reason);

    /// <summary>
    /// Embeds those texts of the knowledge base that have no vector yet, off the calling thread; <see cref="Status"/>
    /// follows. A fill that was asked for earlier is finished first.
    /// </summary>
    public async Task FillAsync(IReadOnlyCollection<string> texts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(texts);
        if (_generator is null)
            return;
        await _filling.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await Task.Run(() => FillAsync(_generator, texts, cancellationToken), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            _status = _status with { Reason = $"The model failed: {problem.Message}" };
            throw;
        }
        finally
        {
            _filling.Release();
        }
    }

    /// <summary>The vectors as they are now, and what the model can tell of spelling.</summary>
    public SentenceVectors Vectors => new(Name, Find, _generator?.GetService(typeof(IKnownWords)) as IKnownWords);

    /// <summary>The vector of a text of the knowledge base, once it is there.</summary>
    public bool TryGet(string text, out ReadOnlyMemory<float> vector)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryGet(_texts.KeyOf(text), out vector);
    }

    /// <returns>The vector of a text of the knowledge base; null while it is not there.</returns>
    public ReadOnlyMemory<float>? Find(string text)
    {
        if (TryGet(text, out var vector))
            return vector;
        return null;
    }

    /// <summary>The vector of what a patient asks; null without a model, and when it fails.</summary>
    public async ValueTask<ReadOnlyMemory<float>?> EmbedAsync(string utterance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        if (_generator is null)
            return null;
        var key = _texts.KeyOf(utterance);
        if (_queries.TryGet(key, out var vector))
            return vector;
        if (!TryGet(key, out vector))
        {
            if (await GenerateAsync(_generator, utterance, cancellationToken).ConfigureAwait(false) is not { } fresh)
                return null;
            vector = fresh;
        }

        _queries.Set(key, vector);
        return vector;
    }

    public void Dispose()
    {
        _generator?.Dispose();
        _texts.Dispose();
        _filling.Dispose();
    }

    private bool TryGet(EmbeddingKey key, out ReadOnlyMemory<float> vector)
    {
        bool found = _texts.TryGet(key, out float[]? numbers);
        vector = numbers;
        return found;
    }

    /// <summary>A patient's question is answered without a model that fails: the other signals are there.</summary>
    private async ValueTask<ReadOnlyMemory<float>?> GenerateAsync(
        IEmbeddingGenerator<string, Embedding<float>> generator, string utterance, CancellationToken cancellationToken)
    {
        try
        {
            return await generator.GenerateVectorAsync(utterance, null, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            _status = _status with { Reason = $"The model failed: {problem.Message}" };
            return null;
        }
    }

    private async Task FillAsync(
        IEmbeddingGenerator<string, Embedding<float>> generator, IReadOnlyCollection<string> texts, CancellationToken cancellationToken)
    {
        string[] all = [.. texts.Distinct(StringComparer.Ordinal)];
        string[] missing = [.. all.Where(text => !_texts.Contains(text))];
        int done = all.Length - missing.Length;
        foreach (string[] batch in missing.Chunk(BatchSize))
        {
            Report(EmbeddingState.Filling, done, all.Length);
            var vectors = await generator.GenerateAsync(batch, null, cancellationToken).ConfigureAwait(false);
            if (vectors.Count != batch.Length)
                throw new InvalidOperationException($"The model gave {vectors.Count} vectors for {batch.Length} texts.");
            _texts.Add(batch.Zip(vectors, (text, embedding) => (text, embedding.Vector.ToArray())));
            done += batch.Length;
        }

        Report(EmbeddingState.Ready, done, all.Length);
    }

    private void Report(EmbeddingState state, int done, int total) => _status = new(state, done, total, Reason);

    private static string ModelOf(IEmbeddingGenerator<string, Embedding<float>> generator)
    {
        var metadata = generator.GetService(typeof(EmbeddingGeneratorMetadata)) as EmbeddingGeneratorMetadata;
        if (string.IsNullOrWhiteSpace(metadata?.DefaultModelId))
            throw new ArgumentException("The generator does not name its model, so its vectors could not be told from another's.", nameof(generator));
        return $"{metadata.ProviderName}/{metadata.DefaultModelId}/{metadata.DefaultModelDimensions}";
    }
}
