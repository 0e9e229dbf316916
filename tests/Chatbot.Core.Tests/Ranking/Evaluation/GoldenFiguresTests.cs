using System.Globalization;
using System.Text.Json;
using Chatbot.Core.Ranking.Evaluation;

namespace Chatbot.Core.Tests.Ranking.Evaluation;

/// <summary>The metrics against another implementation of them, see Golden/README.md.</summary>
public sealed class GoldenFiguresTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Ranking", "Evaluation", "Golden");

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Folder, "*.tsv").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_metric_is_the_same(string name)
    {
        var golden = Golden(name);
        var metrics = RankingMetrics.Of(Predictions(name));

        Assert.Equal(golden.GetProperty("n").GetInt32(), metrics.Questions);
        Assert.Equal(golden.GetProperty("in_scope").GetInt32(), metrics.InScope);
        Assert.Equal(golden.GetProperty("oos").GetInt32(), metrics.OutOfScope);
        Same(golden, "acc_in", metrics.AccIn);
        Same(golden, "auroc", metrics.Auroc);
        Same(golden, "aurc", metrics.Aurc);
        Same(golden, "aurc_opt", metrics.AurcOptimal);
        Same(golden, "cov10", metrics.Coverage10);
        Same(golden, "cov20", metrics.Coverage20);
        Same(golden, "best_t", metrics.BestThreshold);
        Same(golden, "f1", metrics.AtBestThreshold.MacroF1);
        Same(golden, "in_t", metrics.AtBestThreshold.InScopeAccuracy);
        Same(golden, "oos_t", metrics.AtBestThreshold.OutOfScopeRecall);
        Same(golden, "mcc_t", metrics.AtBestThreshold.Mcc);
        Same(golden, "xf_f1", metrics.CrossFitted.MacroF1);
        Same(golden, "xf_in", metrics.CrossFitted.InScopeAccuracy);
        Same(golden, "xf_oos", metrics.CrossFitted.OutOfScopeRecall);
        Same(golden, "xf_mcc", metrics.CrossFitted.Mcc);
        Same(golden, "ece", metrics.Ece);
        Same(golden, "brier", metrics.Brier);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Bootstrap_intervals_are_the_same(string name)
    {
        var golden = Golden(name);
        var intervals = MetricIntervals.Of(Predictions(name));

        Assert.Equal(1000, intervals.Resamples);
        Same(golden, "acc_in_ci", intervals.AccIn);
        Same(golden, "auroc_ci", intervals.Auroc);
        Same(golden, "aurc_ci", intervals.Aurc);
    }

    private static void Same(JsonElement golden, string name, Interval interval)
    {
        if (!golden.TryGetProperty(name, out var bounds))
            return;
        Same(name, bounds[0], interval.Low);
        Same(name, bounds[1], interval.High);
    }

    private static void Same(JsonElement golden, string name, double value) => Same(name, golden.GetProperty(name), value);

    /// <summary>JSON writes null for both NaN and infinity.</summary>
    private static void Same(string name, JsonElement golden, double value)
    {
        var isSame = golden.ValueKind == JsonValueKind.Null
            ? !double.IsFinite(value)
            : Math.Abs(golden.GetDouble() - value) < 1e-9;
        Assert.True(isSame, string.Create(CultureInfo.InvariantCulture, $"{name} is {golden}, computed {value}"));
    }

    private static JsonElement Golden(string name) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, name + ".json"))).RootElement;

    private static Prediction[] Predictions(string name) =>
        [.. from line in File.ReadLines(Path.Combine(Folder, name + ".tsv")).Skip(1)
            let row = line.Split('\t')
            select new Prediction(
                new("", row[1].Split('|', StringSplitOptions.RemoveEmptyEntries)),
                row[2],
                double.Parse(row[3], CultureInfo.InvariantCulture))];
}
