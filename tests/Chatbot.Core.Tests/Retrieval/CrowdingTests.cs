using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Tests.Retrieval;

public sealed class CrowdingTests
{
    private const int Dimension = 40;
    private readonly Random _random = new(1);

    /// <summary>At 2,500 every third is looked at.</summary>
    [Theory]
    [InlineData(7, 3)]
    [InlineData(300, 7)]
    [InlineData(2500, 9)]
    public void Is_most_of_the_mean_cosine_of_the_ten_closest_of_other_candidates(int phrasings, int perCandidate)
    {
        var vectors = Made(phrasings);
        int[] starts = [.. Enumerable.Range(0, (phrasings + perCandidate - 1) / perCandidate).Select(i => i * perCandidate), phrasings];

        var crowding = Crowding.Of(vectors, starts);

        var step = 1 + ((phrasings - 1) / 1000);
        for (var i = 0; i < phrasings; i++)
        {
            var closest = Enumerable.Range(0, phrasings)
                .Where(other => other % step == 0 && other / perCandidate != i / perCandidate)
                .Select(other => MathF.Max(0, vectors.Product(i, vectors, other))).OrderDescending().Take(10);
            Assert.Equal(0.75f * closest.Sum() / 10, crowding[i], 0.002f);
        }
    }

    private ByteVectors Made(int count)
    {
        var vectors = new ByteVectors(count, Dimension);
        for (var i = 0; i < count; i++)
        {
            double[] numbers = [.. Enumerable.Range(0, Dimension).Select(_ => _random.NextDouble() - 0.4)];
            var length = Math.Sqrt(numbers.Sum(number => number * number));
            vectors.Set(i, [.. numbers.Select(number => (float)(number / length))]);
        }

        return vectors;
    }
}
