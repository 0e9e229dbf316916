namespace Chatbot.Core.Ranking.Evaluation;

/// <summary>95 % intervals by the percentile bootstrap (Efron 1979): what the figures would be had other people asked.</summary>
/// <param name="Resamples">How many resamples they are read from.</param>
public sealed record MetricIntervals(int Resamples, Interval AccIn, Interval Auroc, Interval Aurc)
{
    public required Interval Coverage5 { get; init; }

    public required Interval Coverage10 { get; init; }

    public required Interval Coverage20 { get; init; }

    public required Interval Ece { get; init; }

    public required Interval Brier { get; init; }

    /// <param name="predictions">At least one.</param>
    public static MetricIntervals Of(IReadOnlyList<Prediction> predictions)
    {
        var coded = new CodedPredictions(predictions);
        var bootstrap = new Bootstrap(coded.Count, rows => Figures(coded, rows));
        return new(bootstrap.Resamples, bootstrap.Interval(0), bootstrap.Interval(1), bootstrap.Interval(2))
        {
            Coverage5 = bootstrap.Interval(3),
            Coverage10 = bootstrap.Interval(4),
            Coverage20 = bootstrap.Interval(5),
            Ece = bootstrap.Interval(6),
            Brier = bootstrap.Interval(7),
        };
    }

    private static double[] Figures(CodedPredictions coded, int[] rows)
    {
        var groups = ConfidenceGroups.Of(coded, rows);
        var (ece, brier) = Calibration.Of(coded, rows);
        return
        [
            coded.AccIn(rows), RiskCoverage.Auroc(groups), RiskCoverage.Aurc(groups),
            RiskCoverage.CoverageAt(groups, 0.05), RiskCoverage.CoverageAt(groups, 0.10), RiskCoverage.CoverageAt(groups, 0.20),
            ece, brier,
        ];
    }
}
