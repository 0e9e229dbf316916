using Chatbot.Core.Ranking.Evaluation;

namespace Chatbot.Core.Tests.Ranking.Evaluation;

public sealed class RiskAtCoverageTests
{
    private static readonly Prediction[] Predictions =
    [
        Prediction(0.3, "a", "a"),
        Prediction(0.9, "a", "a"),
        Prediction(0.6, "b", "a"),
        Prediction(0.6, "a", "a"),
        Prediction(0, "", null),
    ];

    [Fact]
    public void The_curve_goes_from_the_surest_answer_to_all_of_them_with_equals_together()
    {
        var curve = RiskAtCoverage.Curve(Predictions);

        Assert.Equal(
            [new(0.9, 0.2, 0), new(0.6, 0.6, 1.0 / 3), new(0.3, 0.8, 0.25), new(0, 1, 0.4)],
            curve);
    }

    [Fact]
    public void Coverage_is_the_largest_that_keeps_the_risk_even_where_a_smaller_one_does_not()
    {
        var predictions = Predictions.Where(prediction => prediction.Confidence > 0)
            .Concat(Enumerable.Repeat(Prediction(0.2, "a", "a"), 16)).ToArray();

        var metrics = RankingMetrics.Of(predictions);

        Assert.Equal(1, metrics.Coverage5);
        Assert.Equal(1, metrics.Coverage10);
    }

    [Fact]
    public void Each_bin_sets_what_was_promised_against_what_was_kept()
    {
        var bins = ReliabilityBin.Of(Predictions);

        Assert.Equal(10, bins.Count);
        Assert.Equal(new(1, 0, 0), bins[0]);
        Assert.Equal(new(2, 0.6, 0.5), bins[6]);
        Assert.Equal(new(0, double.NaN, double.NaN), bins[1]);
    }

    [Fact]
    public void A_question_without_an_answer_is_never_answered_rightly() =>
        Assert.False(Prediction(0, "", null).IsRight);

    private static Prediction Prediction(double confidence, string predicted, string? expected) =>
        new(new("", expected is null ? [] : [expected]), predicted, confidence);
}
