namespace Lucene.Net.Search;

/// <summary>
/// Finds the best documents that have any of several words. Words are taken one after the other, the most
/// telling first, and added up in an array with a place for every document. As soon as the remaining words
/// together cannot lift a document that has none of the first ones into the result (MaxScore: H. Turtle,
/// J. Flood: Query evaluation: strategies and optimizations, 1995), their long lists are no longer walked, but
/// looked up for the few documents still in the race. The count of hits stays exact: it is taken from bit sets.
/// </summary>
internal readonly ref struct TermDisjunction
{
    // A look-up costs about as much as this many steps along a list.
    private const int LookUpCost = 3;

    // Sums of rounded numbers are compared with this much room.
    private const float Tolerance = 1e-5f;

    private readonly SearchScratch _scratch;
    private readonly Span<TermClause> _clauses;

    private TermDisjunction(SearchScratch scratch)
    {
        _scratch = scratch;
        _clauses = scratch.Clauses.Sorted();
    }

    internal static TopDocs Search(SearchScratch scratch, int n)
    {
        scratch.Top.Reset(n);
        var search = new TermDisjunction(scratch);
        return search._clauses.Length switch
        {
            0 => scratch.Top.ToTopDocs(0),
            1 => search.SearchOne(),
            _ => search.SearchAll(),
        };
    }

    private TopDocs SearchOne()
    {
        ref var clause = ref _clauses[0];
        HitScan.Collect(_scratch.Top, clause.Factors, clause.Weight, clause.Docs);
        return _scratch.Top.ToTopDocs(clause.Count);
    }

    private TopDocs SearchAll()
    {
        var scores = new ScoreAccumulator(_scratch);
        var next = 0;
        var bar = default(Bar);
        do
            scores.Add(in _clauses[next++]);
        while (next < _clauses.Length && !CanLookUpFrom(next, scores.Touched, out bar));

        int hits;
        if (next == _clauses.Length)
        {
            hits = scores.Touched.Length;
            scores.Collect(_scratch.Top);
        }
        else
        {
            hits = CountHits(next, scores.Touched);
            Complete(next, bar, scores.Touched);
        }
        scores.Clear();
        return _scratch.Top.ToTopDocs(hits);
    }

    /// <summary>Whether to stop walking lists, and what a document then needs to be in the result.</summary>
    private bool CanLookUpFrom(int next, ReadOnlySpan<int> touched, out Bar bar)
    {
        bar = default;
        var remaining = 0L;
        foreach (ref var clause in _clauses[next..])
            remaining += clause.Count;
        var rest = _clauses[next].BestFromHere;
        var highest = _clauses[0].BestFromHere - rest;
        // To look at all partial scores costs as much as to walk a list of that length.
        if (touched.Length < _scratch.Top.Capacity || remaining < touched.Length || highest <= rest)
            return false;

        _scratch.Histogram.Fill(_scratch.Scores, touched, highest);
        var final = _scratch.Histogram.ReachedBy(_scratch.Top.Capacity) * (1 - Tolerance);
        bar = new Bar(final - rest * (1 + Tolerance), final);
        if (bar.Partial <= 0)
            return false;
        long candidates = _scratch.Histogram.CountFrom(bar.Partial);
        return candidates * (_clauses.Length - next) * LookUpCost <= remaining;
    }

    private void Complete(int next, Bar bar, ReadOnlySpan<int> touched)
    {
        var top = _scratch.Top;
        foreach (var doc in touched)
        {
            var score = _scratch.Scores[doc];
            if (score < bar.Partial)
                continue;
            for (var i = next; i < _clauses.Length; i++)
            {
                if ((score + _clauses[i].BestFromHere) * (1 + Tolerance) < Math.Max(top.Threshold, bar.Final))
                    break;
                score += _clauses[i].ScoreOf(doc);
            }
            // A score that was given up on is too low as it is.
            if (score >= bar.Final && score >= top.Threshold)
                top.Offer(doc, score);
        }
    }

    private int CountHits(int next, ReadOnlySpan<int> touched)
    {
        var hits = new HitBits(_scratch.Bits);
        foreach (ref var clause in _clauses[next..])
            if (clause.Dense is { } dense)
                hits.Add(dense.Words);
        foreach (ref var clause in _clauses[next..])
            if (clause.Dense is null)
                hits.Add(clause.Docs);
        return hits.CountWith(touched);
    }

    /// <summary>Scores without which a document cannot be in the result.</summary>
    /// <param name="Partial">Before the remaining words have been looked up.</param>
    /// <param name="Final">After that.</param>
    private readonly record struct Bar(float Partial, float Final);
}
