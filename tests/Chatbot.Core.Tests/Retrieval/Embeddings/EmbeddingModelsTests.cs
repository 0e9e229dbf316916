using Chatbot.Core.Retrieval.Embeddings;
using Chatbot.Core.Tests.Fakes;

namespace Chatbot.Core.Tests.Retrieval.Embeddings;

public sealed class EmbeddingModelsTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly EmbeddingOptions _options = new() { Cache = "" };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Embeds_with_the_model_that_comes_with_the_program()
    {
        string text = GoldenVectors.Items[0].Text;
        float[] expected = MiniLmWeights.Model.Embed(text);
        using var embeddings = new EmbeddingModels().Open(_options);
        await embeddings.FillAsync([text], CancellationToken.None);
        Assert.Equal("Sentence embeddings are ready: 1 texts.", embeddings.Status.Message);
        Assert.True(embeddings.TryGet(text, out var vector));
        Assert.Equal(expected, vector.ToArray());
        Assert.Equal("minilm", embeddings.Name);
    }

    [Fact]
    public async Task Embeds_with_the_other_model_that_comes_with_the_program_when_it_is_named()
    {
        string text = GoldenVectors.Items[0].Text;
        _options.Model = "Use-Lite";
        using var embeddings = new EmbeddingModels().Open(_options);
        Assert.Equal(Weights.Model.Embed(text), (await embeddings.EmbedAsync(text, CancellationToken.None))?.ToArray());
        Assert.Equal("use-lite", embeddings.Name);
    }

    [Fact]
    public async Task Takes_use_lite_where_the_weights_of_minilm_are_missing_and_says_so()
    {
        _options.Weights = _folder["nothing here"];
        using var embeddings = new EmbeddingModels().Open(_options);
        await embeddings.FillAsync(["text"], CancellationToken.None);
        Assert.Equal("use-lite", embeddings.Name);
        Assert.Equal(
            $"Sentence embeddings are ready: 1 texts. use-lite stands in for minilm, whose weights are missing: {_options.Weights} does not hold them.",
            embeddings.Status.Message);
    }

    [Fact]
    public void Runs_where_the_weights_of_both_models_are_missing_and_says_so()
    {
        using var embeddings = new EmbeddingModels(_folder.Path).Open(_options);
        Assert.Equal("none", embeddings.Name);
        Assert.Equal(
            $"Sentence embeddings are off. The weights are missing: {_folder["minilm"]} does not hold them. Retrieval runs on its other signals.",
            embeddings.Status.Message);
    }

    [Fact]
    public async Task Runs_without_weights_and_says_so()
    {
        (_options.Model, _options.Weights) = ("use-lite", _folder["nothing here"]);
        using var embeddings = new EmbeddingModels().Open(_options);
        await embeddings.FillAsync(["text"], CancellationToken.None);
        Assert.Null(await embeddings.EmbedAsync("question", CancellationToken.None));
        Assert.False(embeddings.TryGet("text", out _));
        Assert.Equal(
            $"Sentence embeddings are off. The weights are missing: {_options.Weights} does not hold them. Retrieval runs on its other signals.",
            embeddings.Status.Message);
    }

    [Theory]
    [InlineData("group1-shard3of7")]
    [InlineData("model.json")]
    [InlineData("vocab.json")]
    public void Runs_with_damaged_weights_and_says_so(string damaged)
    {
        foreach (string file in Directory.GetFiles(Weights.Folder))
            File.CreateSymbolicLink(_folder[Path.GetFileName(file)], file);
        byte[] content = File.ReadAllBytes(_folder[damaged]);
        File.Delete(_folder[damaged]);
        File.WriteAllBytes(_folder[damaged], content[..^1]);
        (_options.Model, _options.Weights) = ("use-lite", _folder.Path);

        using var embeddings = new EmbeddingModels().Open(_options);
        Assert.Equal(EmbeddingState.Unavailable, embeddings.Status.State);
        Assert.Contains($"The weights in {_folder.Path} ", embeddings.Status.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Does_without_a_model_if_none_is_wanted()
    {
        _options.Model = "none";
        using var embeddings = new EmbeddingModels().Open(_options);
        Assert.Equal(
            "Sentence embeddings are off. Embeddings:Model is none. Retrieval runs on its other signals.", embeddings.Status.Message);
    }

    [Fact]
    public async Task Takes_a_model_of_the_clinics_own_by_its_name()
    {
        var fake = new FakeGenerator();
        _options.Model = "Clinic";
        using (var embeddings = new EmbeddingModels().Add("clinic", _ => fake).Open(_options))
        {
            await embeddings.FillAsync(["text"], CancellationToken.None);
            Assert.Equal("clinic", embeddings.Name);
        }

        Assert.Equal(["text"], fake.Asked);
        Assert.True(fake.IsDisposed);
    }

    [Fact]
    public void Names_the_models_there_are_when_asked_for_another()
    {
        _options.Model = "bert";
        var models = new EmbeddingModels().Add("clinic", _ => new FakeGenerator());
        var problem = Assert.Throws<ArgumentException>(() => models.Open(_options));
        Assert.StartsWith("Embeddings:Model is bert; allowed: none, minilm, use-lite, clinic.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_every_setting_that_is_not_allowed()
    {
        var options = new EmbeddingOptions { Model = "", QueryCacheSize = -1, Threads = 0 };
        Assert.Equal(
            """
            Embeddings:Model is empty; to do without sentence embeddings, say none.
            Embeddings:QueryCacheSize is -1; allowed: 0 to 100000.
            Embeddings:Threads is 0; allowed: 1 to 64.
            """,
            string.Join(Environment.NewLine, options.Check()));
        Assert.Empty(new EmbeddingOptions().Check());
    }
}
