using System.Numerics;
using Chatbot.Core.Retrieval.Classification;

namespace Chatbot.Core.Tests.Retrieval.Classification;

public sealed class PrecisionTests
{
    private readonly Random _random = new(1);

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(37)]
    public void The_covariance_times_what_it_gives_is_what_it_was_given(int size)
    {
        var covariance = Covariance(size);
        Vector<float>[] given = [.. Enumerable.Range(0, size).Select(_ => new Vector<float>(Numbers(Vector<float>.Count)))];
        Vector<float>[] solved = [.. given];

        new Precision([.. covariance], size).Apply(solved);

        for (var row = 0; row < size; row++)
        {
            for (var lane = 0; lane < Vector<float>.Count; lane++)
            {
                var product = Enumerable.Range(0, size).Sum(i => covariance[(row * size) + i] * solved[i][lane]);
                Assert.Equal(given[row][lane], product, 0.0001f);
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(16)]
    [InlineData(45)]
    public void Adds_a_multiple_number_by_number(int length)
    {
        var (x, y) = (Numbers(length), Numbers(length));
        float[] expected = [.. y.Zip(x, (to, from) => to + (from * 3))];

        Precision.AddTimes(x, 3, y);

        Assert.Equal(expected, y);
    }

    /// <summary>Of as many random vectors as it has rows, and something on the diagonal.</summary>
    private float[] Covariance(int size)
    {
        float[][] vectors = [.. Enumerable.Range(0, size).Select(_ => Numbers(size))];
        return
        [
            .. from row in Enumerable.Range(0, size)
               from column in Enumerable.Range(0, size)
               select (vectors.Sum(vector => vector[row] * vector[column]) / size) + (row == column ? 0.25f : 0),
        ];
    }

    private float[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => (float)(_random.NextDouble() - 0.5))];
}
