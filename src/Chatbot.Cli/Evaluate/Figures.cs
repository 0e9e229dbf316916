using System.Globalization;
using Chatbot.Core.Ranking.Evaluation;

namespace Chatbot.Cli.Evaluate;

/// <summary>Writes figures, the same in the table and in the report.</summary>
internal static class Figures
{
    public const string Unknown = "–";

    /// <summary>What is printed of a <see cref="RankingMetrics"/>, in order: the name, the figure, and its interval if it has one.</summary>
    public static IReadOnlyList<(string Name, string Figure, string Interval)> Of(EvaluationPart part)
    {
        var (metrics, intervals) = (part.Metrics, part.Intervals);
        return
        [
            ("questions", Count(metrics.Questions), ""),
            ("out of scope", Count(metrics.OutOfScope), ""),
            ("acc_in %", Percent(metrics.AccIn), Percent(intervals.AccIn)),
            ("AUROC", Number(metrics.Auroc), Number(intervals.Auroc)),
            ("AURC", Number(metrics.Aurc), Number(intervals.Aurc)),
            ("AURC − optimal", Number(metrics.Aurc - metrics.AurcOptimal), ""),
            ("cov@5 %", Percent(metrics.Coverage5), Percent(intervals.Coverage5)),
            ("cov@10 %", Percent(metrics.Coverage10), Percent(intervals.Coverage10)),
            ("cov@20 %", Percent(metrics.Coverage20), Percent(intervals.Coverage20)),
            ("best threshold t", Number(metrics.BestThreshold), ""),
            .. Of("@t", metrics.AtBestThreshold),
            .. Of(" xf", metrics.CrossFitted),
            ("ECE", Number(metrics.Ece), Number(intervals.Ece)),
            ("Brier", Number(metrics.Brier), Number(intervals.Brier)),
        ];
    }

    public static string Number(double value) => double.IsFinite(value) ? value.ToString("F3", CultureInfo.InvariantCulture) : Unknown;

    public static string Percent(double share) =>
        double.IsFinite(share) ? (100 * share).ToString("F1", CultureInfo.InvariantCulture) : Unknown;

    public static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A threshold, which has two digits.</summary>
    public static string Threshold(double threshold) => threshold.ToString("F2", CultureInfo.InvariantCulture);

    /// <summary>A time, in the unit that a person would choose.</summary>
    public static string Time(double microseconds) => microseconds < 1000
        ? string.Create(CultureInfo.InvariantCulture, $"{microseconds:F0} µs")
        : string.Create(CultureInfo.InvariantCulture, $"{microseconds / 1000:F1} ms");

    private static (string Name, string Figure, string Interval)[] Of(string suffix, ThresholdFigures figures) =>
    [
        ($"in{suffix} %", Percent(figures.InScopeAccuracy), ""),
        ($"oos{suffix} %", Percent(figures.OutOfScopeRecall), ""),
        ($"macro-F1{suffix}", Number(figures.MacroF1), ""),
        ($"MCC{suffix}", Number(figures.Mcc), ""),
    ];

    private static string Number(Interval interval) => $"{Number(interval.Low)} to {Number(interval.High)}";

    private static string Percent(Interval interval) => $"{Percent(interval.Low)} to {Percent(interval.High)}";
}
