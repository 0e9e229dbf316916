namespace Chatbot.Core.Ranking.Evaluation;

/// <summary>The questions whose confidence lies in one tenth of 0–1, with what was promised and what was kept.</summary>
/// <param name="MeanConfidence">NaN when <paramref name="Count"/> is 0.</param>
/// <param name="ShareRight">NaN when <paramref name="Count"/> is 0.</param>
public readonly record struct ReliabilityBin(int Count, double MeanConfidence, double ShareRight)
{
    /// <returns>Ten bins, the lowest confidences first.</returns>
    public static IReadOnlyList<ReliabilityBin> Of(IReadOnlyList<Prediction> predictions)
    {
        var coded = new CodedPredictions(predictions);
        return [.. Calibration.Bins(coded, coded.All).Select(bin =>
            new ReliabilityBin(bin.Count, bin.Confidence / bin.Count, (double)bin.Right / bin.Count))];
    }
}
