using Chatbot.Core.Ranking.Training;

namespace Chatbot.Core.Tests.Ranking;

public sealed class ConditionalLogitTests
{
    [Fact]
    public void Finds_the_weights_that_made_the_choices()
    {
        var random = new Random(3);
        double[] truth = [2, -1];
        var choices = Enumerable.Range(0, 5_000).Select(_ =>
        {
            double[][] features = [.. Enumerable.Range(0, 4).Select(_ => new[] { random.NextDouble() * 2, random.NextDouble() * 2 })];
            var odds = features.Select(x => Math.Exp((truth[0] * x[0]) + (truth[1] * x[1]))).ToArray();
            var at = random.NextDouble() * odds.Sum();
            var chosen = 0;
            while (at > odds[chosen])
                at -= odds[chosen++];
            return new Choice(features, [.. features.Select((_, i) => i == chosen)], 1);
        }).ToList();

        var weights = ConditionalLogit.Fit(choices, 2, penalty: 1e-6);

        Assert.Equal(truth[0], weights[0], 0.15);
        Assert.Equal(truth[1], weights[1], 0.15);
    }

    [Fact]
    public void Any_of_several_right_ones_will_do()
    {
        Choice[] choices = [new([[1, 0], [0, 1], [0, 0]], [true, true, false], 1)];

        var weights = ConditionalLogit.Fit(choices, 2, penalty: 0.1);

        Assert.True(weights[0] > 0.1);
        Assert.Equal(weights[0], weights[1], 6);
    }
}
