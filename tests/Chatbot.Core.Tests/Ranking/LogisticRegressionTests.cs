using Chatbot.Core.Ranking;
using Chatbot.Core.Ranking.Training;

namespace Chatbot.Core.Tests.Ranking;

public sealed class LogisticRegressionTests
{
    [Fact]
    public void Finds_the_weights_that_made_the_data()
    {
        var random = new Random(7);
        var truth = new LogisticModel(-1, [2, -3]);
        var examples = Enumerable.Range(0, 20_000).Select(_ =>
        {
            double[] x = [random.NextDouble() * 2, random.NextDouble() * 2];
            return new Example(x, random.NextDouble() < LogisticModel.Probability(truth.LogOdds(x)), 1);
        }).ToList();

        var model = LogisticRegression.Fit(examples, penalty: 1e-6);

        Assert.Equal(truth.Intercept, model.Intercept, 0.15);
        Assert.Equal(truth.Weights[0], model.Weights[0], 0.15);
        Assert.Equal(truth.Weights[1], model.Weights[1], 0.15);
    }

    [Fact]
    public void A_penalty_keeps_weights_finite_where_classes_part_perfectly()
    {
        Example[] examples = [new([1], true, 1), new([-1], false, 1)];

        var model = LogisticRegression.Fit(examples, penalty: 0.1);

        Assert.InRange(model.Weights[0], 0.5, 10);
    }
}
