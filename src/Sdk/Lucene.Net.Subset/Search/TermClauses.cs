namespace Lucene.Net.Search;

/// <summary>The words of a search for any of several words. A word that no document has is left out.</summary>
internal sealed class TermClauses
{
    // Beyond these a product of weight and factor may underflow to 0 or overflow, and the fast search takes a
    // score of 0 for "no match".
    private const float Smallest = 1e-12f;
    private const float Largest = 1e12f;

    private TermClause[] _clauses = new TermClause[16];
    private int _count;

    internal void Clear()
    {
        Array.Clear(_clauses, 0, _count);
        _count = 0;
    }

    /// <summary>False when the scores could not be told from no score: the caller falls back to the general search.</summary>
    internal bool TryAdd(FieldScoring field, int term, float weight)
    {
        if (!(weight is >= Smallest and <= Largest && field.WorstFactor is >= Smallest and <= Largest))
            return false;
        if (_count == _clauses.Length)
            Array.Resize(ref _clauses, 2 * _count);
        _clauses[_count++] = new TermClause(field, term, weight);
        return true;
    }

    /// <summary>The clauses, the one that can add most first: usually the rarest word.</summary>
    internal Span<TermClause> Sorted()
    {
        var clauses = _clauses.AsSpan(0, _count);
        clauses.Sort(static (x, y) => y.BestScore.CompareTo(x.BestScore));
        var best = 0f;
        for (var i = clauses.Length - 1; i >= 0; i--)
            clauses[i].BestFromHere = best += clauses[i].BestScore;
        return clauses;
    }
}
