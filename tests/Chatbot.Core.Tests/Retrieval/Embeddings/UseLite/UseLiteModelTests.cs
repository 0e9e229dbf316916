using System.Numerics.Tensors;
using Chatbot.Core.Retrieval.Embeddings.UseLite;

namespace Chatbot.Core.Tests.Retrieval.Embeddings.UseLite;

public sealed class UseLiteModelTests
{
    private const float Tolerance = 1e-5f;

    private readonly UseLiteModel _model = Weights.Model;

    [Fact]
    public void Gives_every_vector_of_the_original()
    {
        Assert.Equal(120, GoldenVectors.Items.Count);
        Assert.All(GoldenVectors.Items, item => AssertClose(item.Vector, _model.Embed(item.Text)));
    }

    [Fact]
    public void Gives_an_empty_text_the_vector_of_no_tokens() => AssertClose(GoldenVectors.OfNoTokens, _model.Embed(""));

    [Fact]
    public void Gives_the_same_vectors_to_many_threads_at_once() =>
        ManyThreads.GetTheSameVectors(_model, [.. GoldenVectors.PatientQuestions.Take(12)]);

    [Theory]
    [InlineData("How long does it take to recover?", "What is the recovery time?", "Do you accept my insurance?")]
    [InlineData("Can I eat before surgery?", "Is it okay to have breakfast on the day of the operation?", "Where can I park my car?")]
    [InlineData("Will it hurt?", "Is the procedure painful?", "What are your opening hours?")]
    public void Puts_a_paraphrase_nearer_than_another_question(string question, string paraphrase, string other)
    {
        float near = Cosine(question, paraphrase), far = Cosine(question, other);
        Assert.True(near > far + 0.1f, $"{near} is not clearly above {far}.");
        Assert.Equal(1, Cosine(question, question), Tolerance);
    }

    private float Cosine(string left, string right) =>
        TensorPrimitives.CosineSimilarity<float>(_model.Embed(left), _model.Embed(right));

    private static void AssertClose(float[] expected, float[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        Assert.InRange(TensorPrimitives.Distance<float>(expected, actual), 0, expected.Length * Tolerance);
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, Tolerance));
    }
}
