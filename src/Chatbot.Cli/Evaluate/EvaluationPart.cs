using Chatbot.Core.Ranking.Evaluation;

namespace Chatbot.Cli.Evaluate;

/// <summary>All questions, or those in one language, with what is measured of them.</summary>
/// <param name="Name"><c>all</c>, or the code of the language.</param>
internal sealed record EvaluationPart(string Name, RankingMetrics Metrics, MetricIntervals Intervals, ThresholdOutcomes Outcomes)
{
    public static EvaluationPart Of(string name, IReadOnlyList<Asked> asked, double answerThreshold)
    {
        Prediction[] predictions = [.. asked.Select(one => one.Reply.Prediction)];
        return new(
            name,
            RankingMetrics.Of(predictions),
            MetricIntervals.Of(predictions),
            ThresholdOutcomes.Of(answerThreshold, [.. asked.Select(one => one.Reply)]));
    }
}
