namespace Chatbot.Core.Ranking.Evaluation;

/// <summary>Finds the threshold with the best macro-F1.</summary>
internal static class ThresholdSearch
{
    private const int MostThresholds = 400;
    private const int Shuffles = 20;

    public static (double Threshold, ThresholdFigures Figures) Best(CodedPredictions predictions, ReadOnlySpan<int> rows)
    {
        var best = (Threshold: double.NegativeInfinity, Figures: At(predictions, rows, double.NegativeInfinity));
        foreach (var threshold in Between(ConfidenceGroups.Of(predictions, rows)))
        {
            var figures = At(predictions, rows, threshold);
            if (figures.MacroF1 > best.Figures.MacroF1)
                best = (threshold, figures);
        }

        return best;
    }

    /// <summary>Chooses the threshold for each half of the rows on the other half, so that it has not seen what it is judged by.</summary>
    public static ThresholdFigures CrossFit(CodedPredictions predictions)
    {
        var shuffles = new ThresholdFigures[Shuffles];
        Parallel.For(0, Shuffles, i => shuffles[i] = CrossFit(predictions, (uint)i + 1));
        return new(
            shuffles.Average(figures => figures.MacroF1),
            shuffles.Average(figures => figures.InScopeAccuracy),
            shuffles.Average(figures => figures.OutOfScopeRecall),
            shuffles.Average(figures => figures.Mcc));
    }

    private static ThresholdFigures CrossFit(CodedPredictions predictions, uint seed)
    {
        var rows = predictions.All.ToArray();
        new Mulberry32(seed).Shuffle(rows);
        var first = rows.AsSpan(0, rows.Length / 2);
        var second = rows.AsSpan(rows.Length / 2);
        var counts = new LabelCounts(predictions.LabelCount);
        Count(predictions, second, first.Length > 0 ? Best(predictions, first).Threshold : double.NegativeInfinity, counts);
        Count(predictions, first, Best(predictions, second).Threshold, counts);
        return counts.Figures();
    }

    private static ThresholdFigures At(CodedPredictions predictions, ReadOnlySpan<int> rows, double threshold)
    {
        var counts = new LabelCounts(predictions.LabelCount);
        Count(predictions, rows, threshold, counts);
        return counts.Figures();
    }

    private static void Count(CodedPredictions predictions, ReadOnlySpan<int> rows, double threshold, LabelCounts counts)
    {
        foreach (var row in rows)
        {
            var isAnswered = predictions.Confidence[row] >= threshold;
            counts.Add(predictions.Expected[row], isAnswered ? predictions.Predicted[row] : CodedPredictions.NoAnswer);
        }
    }

    /// <returns>Thresholds half-way between neighbouring confidences, from the lowest up, thinned out when there are many.</returns>
    private static IEnumerable<double> Between(List<ConfidenceGroup> groups)
    {
        var step = Math.Max(1, groups.Count / MostThresholds);
        for (var i = groups.Count - 1; i > 0; i -= step)
            yield return (groups[i].Confidence + groups[i - 1].Confidence) / 2;
    }
}
