using Chatbot.Core.Retrieval.Embeddings;
using Microsoft.Extensions.AI;

namespace Chatbot.Core.Tests.Retrieval.Embeddings;

public sealed class InProcessGeneratorTests
{
    private static readonly string[] Questions = [.. GoldenVectors.PatientQuestions.Take(6)];

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Gives_each_text_its_vector_in_order(int threads)
    {
        using var generator = new InProcessGenerator(Weights.Model, threads);
        var embeddings = await generator.GenerateAsync(Questions);
        Assert.Equal(Questions.Select(Weights.Model.Embed), embeddings.Select(embedding => embedding.Vector.ToArray()));
    }

    [Fact]
    public void Names_its_model_by_the_weights()
    {
        using var generator = new InProcessGenerator(Weights.Model);
        var metadata = generator.GetService<EmbeddingGeneratorMetadata>();
        Assert.Equal("use-lite-en-", metadata?.DefaultModelId?[..12]);
        Assert.Equal(64, metadata?.DefaultModelId?[12..].Length);
        Assert.Equal(512, metadata?.DefaultModelDimensions);
    }

    [Fact]
    public void Names_minilm_by_its_weights_too()
    {
        using var generator = new InProcessGenerator(MiniLmWeights.Model);
        var metadata = generator.GetService<EmbeddingGeneratorMetadata>();
        Assert.Matches("^minilm-l6-en-[0-9a-f]{64}$", metadata?.DefaultModelId);
        Assert.Equal(384, metadata?.DefaultModelDimensions);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Stops_when_asked_to(int threads)
    {
        using var generator = new InProcessGenerator(Weights.Model, threads);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => generator.GenerateAsync(Questions, cancellationToken: new(canceled: true)));
    }
}
