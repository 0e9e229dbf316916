namespace Lucene.Net.Search;

/// <summary>Combines required, optional and excluded parts; the score is the sum of what matches.</summary>
/// <param name="must">Parts that all have to match.</param>
/// <param name="should">Parts of which at least <paramref name="minShould"/> have to match.</param>
/// <param name="mustNot">Parts none of which may match.</param>
/// <param name="minShould">At least 1 if there is no required part.</param>
internal sealed class BooleanScorer(
    WindowScorer[] must, WindowScorer[] should, WindowScorer[] mustNot, int minShould) : WindowScorer
{
    internal override void AddTo(Window window)
    {
        if (must.Length == 0 && mustNot.Length == 0 && minShould == 1)
        {
            AddAll(should, window);
            return;
        }
        var result = window.Rent();
        AddRequired(result);
        if (must.Length == 0 || !result.IsEmpty)
            AddOptional(result);
        if (mustNot.Length > 0 && !result.IsEmpty)
            RemoveExcluded(result);
        window.Add(result);
        result.Return();
    }

    private static void AddAll(WindowScorer[] parts, Window window)
    {
        foreach (var part in parts)
            part.AddTo(window);
    }

    private void AddRequired(Window result)
    {
        for (var i = 0; i < must.Length; i++)
        {
            if (i == 0)
            {
                must[i].AddTo(result);
                continue;
            }
            if (result.IsEmpty)
                return;
            var part = result.Rent();
            must[i].AddTo(part);
            result.Intersect(part);
            part.Return();
        }
    }

    private void AddOptional(Window result)
    {
        if (should.Length == 0)
            return;
        var sum = result.Rent();
        if (minShould <= 1)
            AddAll(should, sum);
        else
            AddWhereEnough(sum);
        if (must.Length == 0)
            result.Add(sum);
        else if (minShould == 0)
            result.AddWhereMatched(sum);
        else
            result.Intersect(sum);
        sum.Return();
    }

    private void AddWhereEnough(Window sum)
    {
        // A window's scores serve as counters.
        var counts = sum.Rent();
        foreach (var scorer in should)
        {
            var part = sum.Rent();
            scorer.AddTo(part);
            foreach (var index in part.MatchBits)
                counts.Add(index, 1);
            sum.Add(part);
            part.Return();
        }
        var enough = sum.Rent();
        foreach (var index in counts.MatchBits)
            if (counts.Scores[index] >= minShould)
                enough.Add(index, 0);
        sum.Intersect(enough);
        enough.Return();
        counts.Return();
    }

    private void RemoveExcluded(Window result)
    {
        var excluded = result.Rent();
        AddAll(mustNot, excluded);
        result.Remove(excluded);
        excluded.Return();
    }
}
