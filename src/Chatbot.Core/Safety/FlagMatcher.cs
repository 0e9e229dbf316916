namespace Chatbot.Core.Safety;

/// <summary>Every way in which a pattern fits the words of an utterance.</summary>
internal static class FlagMatcher
{
    /// <summary>The matches whose first row begins at <paramref name="start"/>.</summary>
    public static IEnumerable<FlagMatch> From(FlagPattern pattern, ConceptHits hits, int start) =>
        pattern.MayBeIn(hits) ? All(pattern, hits, start) : [];

    private static IEnumerable<FlagMatch> All(FlagPattern pattern, ConceptHits hits, int start)
    {
        foreach (var first in Row(pattern.Rows[0], hits, start, 0, []))
        {
            foreach (var spans in WithOtherRows(pattern, 1, hits, first))
                yield return new(spans);
        }
    }

    private static IEnumerable<(int Start, int Length)[]> WithOtherRows(
        FlagPattern pattern, int row, ConceptHits hits, (int Start, int Length)[] taken)
    {
        if (row == pattern.Rows.Count)
        {
            yield return taken;
            yield break;
        }

        var from = Math.Max(0, taken.Max(span => span.Start) - FlagPattern.Window);
        var to = Math.Min(hits.Words - 1, taken.Min(span => span.Start) + FlagPattern.Window);
        for (var start = from; start <= to; start++)
        {
            foreach (var spans in Row(pattern.Rows[row], hits, start, 0, []))
            {
                if (Array.Exists(spans, span => Array.Exists(taken, other => Overlap(span, other))))
                    continue;
                foreach (var all in WithOtherRows(pattern, row + 1, hits, [.. taken, .. spans]))
                    yield return all;
            }
        }
    }

    private static IEnumerable<(int Start, int Length)[]> Row(
        FlagRow row, ConceptHits hits, int at, int step, (int Start, int Length)[] taken)
    {
        if (step == row.Steps.Count)
        {
            yield return taken;
            yield break;
        }

        var reach = Math.Min(at + row.Steps[step].GapBefore, hits.Words - 1);
        for (var from = at; from <= reach; from++)
        {
            foreach (var (concept, length) in hits.At(from))
            {
                if (concept != row.Steps[step].Concept)
                    continue;
                foreach (var all in Row(row, hits, from + length, step + 1, [.. taken, (from, length)]))
                    yield return all;
            }
        }
    }

    private static bool Overlap((int Start, int Length) one, (int Start, int Length) other) =>
        one.Start < other.Start + other.Length && other.Start < one.Start + one.Length;
}
