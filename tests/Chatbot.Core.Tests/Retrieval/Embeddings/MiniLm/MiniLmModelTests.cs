using System.Numerics.Tensors;
using Chatbot.Core.Retrieval.Embeddings.MiniLm;
using Xunit.Abstractions;

namespace Chatbot.Core.Tests.Retrieval.Embeddings.MiniLm;

public sealed class MiniLmModelTests(ITestOutputHelper output)
{
    /// <summary>What the weights lose by being half as long.</summary>
    private const float LeastCosine = 0.9995f;

    private readonly MiniLmModel _model = MiniLmWeights.Model;

    [Fact]
    public void Comes_close_to_every_vector_of_the_original()
    {
        Assert.Equal(69, GoldenVectors.OfMiniLm.Count);
        float[] cosines = [.. GoldenVectors.OfMiniLm.Select(item => TensorPrimitives.CosineSimilarity(item.Vector, _model.Embed(item.Text)))];
        output.WriteLine($"smallest cosine {cosines.Min()}, mean {cosines.Average()}");
        Assert.All(cosines, cosine => Assert.InRange(cosine, LeastCosine, 1.00001f));
    }

    [Fact]
    public void Gives_vectors_of_length_one() =>
        Assert.All(GoldenVectors.OfMiniLm, item => Assert.Equal(1, TensorPrimitives.Norm<float>(_model.Embed(item.Text)), 1e-5f));

    [Fact]
    public void Gives_the_same_vectors_to_many_threads_at_once() =>
        ManyThreads.GetTheSameVectors(_model, [.. GoldenVectors.OfMiniLm.Select(item => item.Text).Take(12)]);

    [Theory]
    [InlineData("How long does it take to recover?", "What is the recovery time?", "Do you accept my insurance?")]
    [InlineData("Can I eat before surgery?", "Is it okay to have breakfast on the day of the operation?", "Where can I park my car?")]
    [InlineData("Will it hurt?", "Is the procedure painful?", "What are your opening hours?")]
    public void Puts_a_paraphrase_nearer_than_another_question(string question, string paraphrase, string other)
    {
        float near = Cosine(question, paraphrase), far = Cosine(question, other);
        Assert.True(near > far + 0.1f, $"{near} is not clearly above {far}.");
    }

    private float Cosine(string left, string right) =>
        TensorPrimitives.CosineSimilarity<float>(_model.Embed(left), _model.Embed(right));
}
