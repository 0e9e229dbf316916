using Chatbot.Core.Retrieval.Embeddings;
using Chatbot.Core.Tests.Fakes;

namespace Chatbot.Core.Tests.Retrieval.Embeddings;

public sealed class SentenceEmbeddingsTests : IDisposable
{
    private static readonly string[] Texts = [.. Enumerable.Range(1, 20).Select(length => new string('x', length))];

    private readonly TempFolder _folder = new();
    private readonly FakeGenerator _generator = new();

    public void Dispose()
    {
        _generator.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Says_how_far_the_cache_is_filled()
    {
        var gate = new TaskCompletionSource();
        _generator.Gate = gate.Task;
        using var embeddings = Open(_generator);
        var filling = embeddings.FillAsync(Texts, CancellationToken.None);
        while (embeddings.Status.Total == 0)
            await Task.Delay(1);
        Assert.Equal(
            "Sentence embeddings: 0 of 20 texts. Until all are there: Retrieval runs on its other signals.",
            embeddings.Status.Message);
        Assert.False(embeddings.TryGet(Texts[0], out _));

        gate.SetResult();
        await filling;
        Assert.Equal("Sentence embeddings are ready: 20 texts.", embeddings.Status.Message);
        Assert.True(embeddings.TryGet(Texts[4], out var vector));
        Assert.Equal(FakeGenerator.VectorOf(Texts[4]), vector.ToArray());
    }

    [Fact]
    public async Task Embeds_each_text_once_even_over_a_restart()
    {
        using (var embeddings = Open(_generator))
            await embeddings.FillAsync([.. Texts[..10], .. Texts[..10]], CancellationToken.None);
        Assert.Equal(Texts[..10], _generator.Asked);

        using var restarted = Open(_generator);
        await restarted.FillAsync(Texts, CancellationToken.None);
        Assert.Equal(Texts, _generator.Asked);
        Assert.Equal(new(EmbeddingState.Ready, 20, 20, null), restarted.Status);
    }

    [Fact]
    public async Task Goes_on_with_a_fill_that_was_broken_off()
    {
        using var embeddings = Open(_generator);
        using var stop = new CancellationTokenSource();
        _generator.Gate = new TaskCompletionSource().Task;
        var filling = embeddings.FillAsync(Texts, stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => filling);
        Assert.Equal(EmbeddingState.Filling, embeddings.Status.State);

        _generator.Gate = Task.CompletedTask;
        await embeddings.FillAsync(Texts, CancellationToken.None);
        Assert.Equal(EmbeddingState.Ready, embeddings.Status.State);
    }

    [Fact]
    public async Task Says_that_the_model_failed()
    {
        using var embeddings = Open(_generator);
        _generator.Missing = 1;
        await Assert.ThrowsAsync<InvalidOperationException>(() => embeddings.FillAsync(Texts, CancellationToken.None));
        Assert.Equal(EmbeddingState.Filling, embeddings.Status.State);
        Assert.Equal("The model failed: The model gave 15 vectors for 16 texts.", embeddings.Status.Reason);
    }

    [Fact]
    public async Task Asks_the_model_once_for_a_question_and_never_for_a_text_of_the_knowledge_base()
    {
        using var embeddings = Open(_generator);
        await embeddings.FillAsync(Texts[..1], CancellationToken.None);
        await embeddings.EmbedAsync(Texts[0], CancellationToken.None);
        await embeddings.EmbedAsync("question", CancellationToken.None);
        var vector = await embeddings.EmbedAsync("question", CancellationToken.None);
        Assert.Equal(FakeGenerator.VectorOf("question"), vector?.ToArray());
        Assert.Equal([Texts[0], "question"], _generator.Asked);
    }

    [Fact]
    public async Task Keeps_no_question_on_disk()
    {
        using (var embeddings = Open(_generator))
            await embeddings.EmbedAsync("question", CancellationToken.None);
        using var restarted = Open(_generator);
        Assert.False(restarted.TryGet("question", out _));
    }

    [Fact]
    public void Refuses_a_model_without_a_name()
    {
        using var nameless = new FakeGenerator(model: null);
        Assert.Throws<ArgumentException>(() => Open(nameless));
    }

    private SentenceEmbeddings Open(FakeGenerator generator) => new(generator, new() { Cache = _folder.Path });
}
