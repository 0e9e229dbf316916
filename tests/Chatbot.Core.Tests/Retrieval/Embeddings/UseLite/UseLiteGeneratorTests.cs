using Chatbot.Core.Retrieval.Embeddings.UseLite;
using Microsoft.Extensions.AI;

namespace Chatbot.Core.Tests.Retrieval.Embeddings.UseLite;

public sealed class UseLiteGeneratorTests
{
    private static readonly string[] Questions = [.. GoldenVectors.PatientQuestions.Take(6)];

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Gives_each_text_its_vector_in_order(int threads)
    {
        using var generator = UseLiteGenerator.Load(Weights.Folder, threads);
        var embeddings = await generator.GenerateAsync(Questions);
        Assert.Equal(Questions.Select(Weights.Model.Embed), embeddings.Select(embedding => embedding.Vector.ToArray()));
    }

    [Fact]
    public void Names_its_model_by_the_weights()
    {
        using var generator = UseLiteGenerator.Load(Weights.Folder);
        var metadata = generator.GetService<EmbeddingGeneratorMetadata>();
        Assert.Equal("use-lite-en-", metadata?.DefaultModelId?[..12]);
        Assert.Equal(64, metadata?.DefaultModelId?[12..].Length);
        Assert.Equal(512, metadata?.DefaultModelDimensions);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Stops_when_asked_to(int threads)
    {
        using var generator = UseLiteGenerator.Load(Weights.Folder, threads);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => generator.GenerateAsync(Questions, cancellationToken: new(canceled: true)));
    }
}
