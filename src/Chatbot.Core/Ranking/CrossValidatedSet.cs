using Chatbot.Core.Ranking.Evaluation;

namespace Chatbot.Core.Ranking;

/// <summary>How a model does on a set that neither it nor its calibration has seen, rounded for reading.</summary>
/// <param name="Set">The set's name.</param>
/// <param name="LeftOut">The sets that the model was fitted without: this one and those that share its questions.</param>
public sealed record CrossValidatedSet(string Set, IReadOnlyList<string> LeftOut)
{
    private const int Digits = 4;

    /// <summary>The name of the model whose sentence vectors were compared; null for words alone.</summary>
    public string? SentenceModel { get; init; }

    public required int Questions { get; init; }

    public required int OutOfScope { get; init; }

    public double? AccIn { get; init; }

    public double? Auroc { get; init; }

    public double? Aurc { get; init; }

    public double? Coverage10 { get; init; }

    public double? InScopeAccuracy { get; init; }

    public double? OutOfScopeRecall { get; init; }

    public double? Mcc { get; init; }

    public double? Ece { get; init; }

    public double? Brier { get; init; }

    public static CrossValidatedSet Of(string set, IReadOnlyList<string> leftOut, RankingMetrics metrics)
    {
        ArgumentNullException.ThrowIfNull(metrics);
        return new(set, leftOut)
        {
            Questions = metrics.Questions,
            OutOfScope = metrics.OutOfScope,
            AccIn = Rounded(metrics.AccIn),
            Auroc = Rounded(metrics.Auroc),
            Aurc = Rounded(metrics.Aurc),
            Coverage10 = Rounded(metrics.Coverage10),
            InScopeAccuracy = Rounded(metrics.AtBestThreshold.InScopeAccuracy),
            OutOfScopeRecall = Rounded(metrics.AtBestThreshold.OutOfScopeRecall),
            Mcc = Rounded(metrics.AtBestThreshold.Mcc),
            Ece = Rounded(metrics.Ece),
            Brier = Rounded(metrics.Brier),
        };
    }

    /// <returns>Null where the set cannot tell.</returns>
    private static double? Rounded(double value) => double.IsFinite(value) ? Math.Round(value, Digits) : null;
}
