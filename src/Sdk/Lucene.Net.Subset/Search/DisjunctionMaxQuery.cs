using System.Collections;

namespace Lucene.Net.Search;

/// <summary>
/// Documents that match any of some queries, scored by the best of them plus a share of the rest: for one word in
/// several fields, where a match in two fields should not count twice.
/// </summary>
public class DisjunctionMaxQuery : Query, IEnumerable<Query>
{
    private readonly List<Query> _disjuncts = [];

    public DisjunctionMaxQuery(float tieBreakerMultiplier) => TieBreakerMultiplier = tieBreakerMultiplier;

    public DisjunctionMaxQuery(ICollection<Query> disjuncts, float tieBreakerMultiplier)
        : this(tieBreakerMultiplier)
    {
        ArgumentNullException.ThrowIfNull(disjuncts);
        _disjuncts.AddRange(disjuncts);
    }

    public virtual IList<Query> Disjuncts => _disjuncts;

    public virtual float TieBreakerMultiplier { get; }

    public virtual void Add(Query query)
    {
        ArgumentNullException.ThrowIfNull(query);
        _disjuncts.Add(query);
    }

    public virtual IEnumerator<Query> GetEnumerator() => _disjuncts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString(string field)
    {
        var parts = _disjuncts.Select(part =>
            part is BooleanQuery ? $"({part.ToString(field)})" : part.ToString(field));
        var tie = TieBreakerMultiplier == 0 ? "" : FormattableString.Invariant($"~{TieBreakerMultiplier}");
        return $"({string.Join(" | ", parts)}){tie}{BoostSuffix}";
    }

    public override bool Equals(object o) =>
        base.Equals(o)
        && o is DisjunctionMaxQuery other
        && other.TieBreakerMultiplier.Equals(TieBreakerMultiplier)
        && other._disjuncts.SequenceEqual(_disjuncts);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(base.GetHashCode());
        hash.Add(TieBreakerMultiplier);
        foreach (var part in _disjuncts)
            hash.Add(part);
        return hash.ToHashCode();
    }

    internal override WindowScorer CreateScorer(IndexScoring scoring, float boost)
    {
        var parts = new List<WindowScorer>(_disjuncts.Count);
        foreach (var disjunct in _disjuncts)
            if (disjunct.CreateScorer(scoring, boost * Boost) is { } part)
                parts.Add(part);
        return parts.Count == 0 ? null : new DisjunctionMaxScorer([.. parts], TieBreakerMultiplier);
    }
}
