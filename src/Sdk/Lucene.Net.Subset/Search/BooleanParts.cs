namespace Lucene.Net.Search;

/// <summary>Sorts the parts of a boolean query while its scorer is made.</summary>
internal sealed class BooleanParts
{
    private readonly List<WindowScorer> _must = [];
    private readonly List<WindowScorer> _should = [];
    private readonly List<WindowScorer> _mustNot = [];

    /// <summary>False when nothing can match any more, as a required part matches nothing.</summary>
    internal bool TryAdd(Occur occur, WindowScorer scorer)
    {
        if (scorer is null)
            return occur != Occur.MUST;
        var parts = occur switch
        {
            Occur.MUST => _must,
            Occur.SHOULD => _should,
            _ => _mustNot,
        };
        parts.Add(scorer);
        return true;
    }

    /// <summary>Null when nothing can match.</summary>
    internal WindowScorer Combine(int minShould)
    {
        minShould = Math.Max(minShould, _must.Count == 0 ? 1 : 0);
        return minShould > _should.Count ? null : new BooleanScorer([.. _must], [.. _should], [.. _mustNot], minShould);
    }
}
