namespace Chatbot.Core.Ranking.Evaluation;

internal static class ConfidenceGroups
{
    /// <param name="rows">Rows of <paramref name="predictions"/>, any of them more than once.</param>
    /// <returns>The most confident first.</returns>
    public static List<ConfidenceGroup> Of(CodedPredictions predictions, ReadOnlySpan<int> rows)
    {
        var counts = new int[predictions.ConfidencesDown.Length];
        var right = new int[counts.Length];
        foreach (var row in rows)
        {
            var rank = predictions.Rank[row];
            counts[rank]++;
            if (predictions.IsRight[row])
                right[rank]++;
        }

        var groups = new List<ConfidenceGroup>(counts.Length);
        for (var rank = 0; rank < counts.Length; rank++)
        {
            if (counts[rank] > 0)
                groups.Add(new(counts[rank], right[rank], predictions.ConfidencesDown[rank]));
        }

        return groups;
    }
}
