using System.Numerics.Tensors;
using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Tests.Retrieval;

public sealed class ByteVectorsTests
{
    private const int Count = 200;
    private readonly Random _random = new(1);

    [Theory]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(33)]
    [InlineData(384)]
    [InlineData(500)]
    [InlineData(512)]
    public void A_cosine_moves_by_less_than_one_ten_thousandth(int dimension)
    {
        var (vectors, kept) = Made(dimension);

        foreach (var (a, b) in Pairs())
            Assert.Equal(TensorPrimitives.Dot<float>(vectors[a], vectors[b]), kept.Product(a, kept, b), 0.0001f);
    }

    [Theory]
    [InlineData(31, 0.005f)]
    [InlineData(384, 0.002f)]
    [InlineData(512, 0.002f)]
    public void A_cosine_moves_by_little_where_one_side_has_its_coarse_bytes_alone(int dimension, float little)
    {
        var (vectors, coarse) = Made(dimension);
        coarse.KeepCoarse();

        foreach (var (a, b) in Pairs())
            Assert.Equal(TensorPrimitives.Dot<float>(vectors[a], vectors[b]), coarse.Product(a, ByteVectors.Of(vectors[b]), 0), little);
    }

    [Theory]
    [InlineData(31)]
    [InlineData(384)]
    public void An_estimate_is_off_by_no_more_than_the_reach_tells(int dimension)
    {
        var (_, kept) = Made(dimension);
        var mostOff = CoarseReach.Of(kept).MostOff(CoarseReach.Of(kept));

        Assert.InRange(mostOff, 0, 0.1);
        foreach (var (a, b) in Pairs())
            Assert.InRange(kept.Estimate(a, kept, b), kept.Product(a, kept, b) - mostOff, kept.Product(a, kept, b) + mostOff);
    }

    [Fact]
    public void A_vector_is_read_as_it_was_set()
    {
        var (vectors, kept) = Made(100);
        var read = new float[100];

        kept.Read(7, read);

        Assert.All(read.Zip(vectors[7]), pair => Assert.Equal(pair.Second, pair.First, 0.00002f));
    }

    [Fact]
    public void A_vector_of_zeros_is_close_to_nothing()
    {
        var zeros = ByteVectors.Of(new float[40]);

        Assert.Equal(0, zeros.Product(0, ByteVectors.Of(Unit(40)), 0));
        Assert.Equal(default, CoarseReach.Of(zeros));
    }

    private static IEnumerable<(int, int)> Pairs() => Enumerable.Range(0, Count).SelectMany(a => Enumerable.Range(0, Count).Select(b => (a, b)));

    private (float[][] Vectors, ByteVectors Kept) Made(int dimension)
    {
        float[][] vectors = [.. Enumerable.Range(0, Count).Select(_ => Unit(dimension))];
        var kept = new ByteVectors(Count, dimension);
        for (var i = 0; i < Count; i++)
            kept.Set(i, vectors[i]);
        return (vectors, kept);
    }

    private float[] Unit(int dimension)
    {
        float[] vector = [.. Enumerable.Range(0, dimension).Select(_ => (float)(_random.NextDouble() - 0.5))];
        TensorPrimitives.Divide(vector, TensorPrimitives.Norm<float>(vector), vector);
        return vector;
    }
}
