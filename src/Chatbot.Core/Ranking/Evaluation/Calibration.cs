namespace Chatbot.Core.Ranking.Evaluation;

/// <summary>How far confidences are from the probability of being right.</summary>
internal static class Calibration
{
    private const int BinCount = 10;

    /// <returns>
    /// ECE: the mean distance between mean confidence and share right, over equally wide bins (Naeini 2015); Brier: the
    /// mean squared distance between confidence and outcome (Brier 1950).
    /// </returns>
    public static (double Ece, double Brier) Of(CodedPredictions predictions, ReadOnlySpan<int> rows)
    {
        var squares = 0.0;
        foreach (var row in rows)
        {
            var distance = predictions.Confidence[row] - (predictions.IsRight[row] ? 1 : 0);
            squares += distance * distance;
        }

        var gap = Bins(predictions, rows).Sum(bin => Math.Abs(bin.Right - bin.Confidence));
        return (gap / rows.Length, squares / rows.Length);
    }

    /// <returns>For each bin the number of questions, of right ones, and the sum of the confidences.</returns>
    public static (int Count, int Right, double Confidence)[] Bins(CodedPredictions predictions, ReadOnlySpan<int> rows)
    {
        var bins = new (int Count, int Right, double Confidence)[BinCount];
        foreach (var row in rows)
        {
            ref var bin = ref bins[Math.Min(BinCount - 1, (int)(predictions.Confidence[row] * BinCount))];
            bin.Count++;
            bin.Right += predictions.IsRight[row] ? 1 : 0;
            bin.Confidence += predictions.Confidence[row];
        }

        return bins;
    }
}
