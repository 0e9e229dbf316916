namespace Chatbot.Core.Ranking.Evaluation;

/// <summary>A point of the risk–coverage curve: answer from this confidence upwards, and so much is answered and wrong.</summary>
/// <param name="Coverage">Share of all questions that are answered.</param>
/// <param name="Risk">Share of the answers that are wrong.</param>
public readonly record struct RiskAtCoverage(double Confidence, double Coverage, double Risk)
{
    /// <returns>From the most confident question to all of them.</returns>
    public static IReadOnlyList<RiskAtCoverage> Curve(IReadOnlyList<Prediction> predictions)
    {
        var coded = new CodedPredictions(predictions);
        var points = new List<RiskAtCoverage>();
        var answered = 0;
        var wrong = 0;
        foreach (var group in ConfidenceGroups.Of(coded, coded.All))
        {
            answered += group.Count;
            wrong += group.Wrong;
            points.Add(new(group.Confidence, (double)answered / coded.Count, (double)wrong / answered));
        }

        return points;
    }
}
