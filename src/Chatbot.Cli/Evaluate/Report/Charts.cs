using Chatbot.Core.Ranking.Evaluation;

namespace Chatbot.Cli.Evaluate.Report;

internal static class Charts
{
    private const int MostPoints = 400;

    /// <summary>The curve of the ranking alone, and that of the bot as a whole with a dot for each answer threshold.</summary>
    public static string RiskCoverage(EvaluationResult result, IReadOnlyList<Prediction> predictions)
    {
        var chart = new Chart("Risk–coverage curve", "questions answered", "answers that are wrong");
        var curve = RiskAtCoverage.Curve(predictions);
        var step = Math.Max(1, curve.Count / MostPoints);
        chart.Line("ranking", curve.Where((_, i) => i % step == 0 || i == curve.Count - 1).Select(point => (point.Coverage, point.Risk)));
        foreach (var row in result.Curve.Where(row => row.Answers > 0))
        {
            var isUsed = Math.Abs(row.Threshold - result.Whole.Outcomes.Threshold) < 1e-9;
            chart.Dot(
                isUsed ? "bot used" : "bot",
                (row.Coverage, row.WrongOfAnswered),
                isUsed ? 6 : 3,
                $"threshold {Figures.Threshold(row.Threshold)}: {Figures.Percent(row.Coverage)} % answered, {Figures.Percent(row.WrongOfAnswered)} % of the answers wrong");
        }

        return chart.ToSvg();
    }

    /// <summary>A dot for each tenth of confidence, the larger the more questions; on the diagonal confidence keeps its word.</summary>
    public static string Reliability(IReadOnlyList<Prediction> predictions)
    {
        var chart = new Chart("Reliability diagram", "confidence", "top candidate right");
        chart.Line("diagonal", [(0, 0), (1, 1)]);
        var bins = ReliabilityBin.Of(predictions).Where(bin => bin.Count > 0).ToList();
        chart.Line("ranking", bins.Select(bin => (bin.MeanConfidence, bin.ShareRight)));
        foreach (var bin in bins)
        {
            chart.Dot(
                "bin",
                (bin.MeanConfidence, bin.ShareRight),
                3 + 15 * Math.Sqrt((double)bin.Count / predictions.Count),
                $"{Figures.Count(bin.Count)} questions: confidence {Figures.Percent(bin.MeanConfidence)} %, right {Figures.Percent(bin.ShareRight)} %");
        }

        return chart.ToSvg();
    }
}
