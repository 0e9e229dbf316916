namespace Chatbot.Core.Ranking.Evaluation;

/// <summary>How well candidates are ranked and confidences told; docs/evaluation.md says what each figure means.</summary>
/// <remarks>A figure is NaN where the questions cannot tell, such as <see cref="AccIn"/> without an answerable one.</remarks>
public sealed record RankingMetrics
{
    public required int Questions { get; init; }

    public required int OutOfScope { get; init; }

    public int InScope => Questions - OutOfScope;

    /// <summary>Share of answerable questions whose top candidate is right, no threshold.</summary>
    public required double AccIn { get; init; }

    public required double Auroc { get; init; }

    public required double Aurc { get; init; }

    /// <summary>The lowest AURC that this accuracy allows; what is above it is due to the confidence alone.</summary>
    public required double AurcOptimal { get; init; }

    /// <summary>Largest share of all questions that can be answered while at most 5 % of the answers are wrong.</summary>
    public required double Coverage5 { get; init; }

    public required double Coverage10 { get; init; }

    public required double Coverage20 { get; init; }

    /// <summary>The threshold with the best macro-F1 on these very questions; −∞ when answering everything is best.</summary>
    public required double BestThreshold { get; init; }

    public required ThresholdFigures AtBestThreshold { get; init; }

    /// <summary>The same with the threshold chosen on the other half, averaged over shuffles.</summary>
    public required ThresholdFigures CrossFitted { get; init; }

    public required double Ece { get; init; }

    public required double Brier { get; init; }

    /// <param name="predictions">At least one.</param>
    public static RankingMetrics Of(IReadOnlyList<Prediction> predictions)
    {
        var coded = new CodedPredictions(predictions);
        var groups = ConfidenceGroups.Of(coded, coded.All);
        var best = ThresholdSearch.Best(coded, coded.All);
        var (ece, brier) = Calibration.Of(coded, coded.All);
        return new()
        {
            Questions = coded.Count,
            OutOfScope = predictions.Count(prediction => !prediction.Question.IsAnswerable),
            AccIn = coded.AccIn(coded.All),
            Auroc = RiskCoverage.Auroc(groups),
            Aurc = RiskCoverage.Aurc(groups),
            AurcOptimal = RiskCoverage.AurcOptimal(groups),
            Coverage5 = RiskCoverage.CoverageAt(groups, 0.05),
            Coverage10 = RiskCoverage.CoverageAt(groups, 0.10),
            Coverage20 = RiskCoverage.CoverageAt(groups, 0.20),
            BestThreshold = best.Threshold,
            AtBestThreshold = best.Figures,
            CrossFitted = ThresholdSearch.CrossFit(coded),
            Ece = ece,
            Brier = brier,
        };
    }
}
