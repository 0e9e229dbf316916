using System.Collections;

namespace Lucene.Net.Search;

/// <summary>
/// Documents that match all MUST parts, at least <see cref="MinimumNumberShouldMatch"/> SHOULD parts (one, if
/// there is no MUST part) and no MUST_NOT part. The score is the sum over the parts that match, so a part that is
/// repeated counts again.
/// </summary>
public class BooleanQuery : Query, IEnumerable<BooleanClause>
{
    private static int _maxClauseCount = 1024;

    private readonly List<BooleanClause> _clauses = [];

    public BooleanQuery()
    {
    }

    /// <param name="disableCoord">Of no effect: BM25 has no factor for the share of the parts that match.</param>
    public BooleanQuery(bool disableCoord) => CoordDisabled = disableCoord;

    /// <summary>The most parts that one query takes, in the whole process.</summary>
    public static int MaxClauseCount
    {
        get => _maxClauseCount;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _maxClauseCount = value;
        }
    }

    public virtual bool CoordDisabled { get; }

    public virtual int MinimumNumberShouldMatch { get; set; }

    public virtual IList<BooleanClause> Clauses => _clauses;

    /// <exception cref="TooManyClausesException">There are <see cref="MaxClauseCount"/> parts already.</exception>
    public virtual void Add(Query query, Occur occur) => Add(new BooleanClause(query, occur));

    /// <exception cref="TooManyClausesException">There are <see cref="MaxClauseCount"/> parts already.</exception>
    public virtual void Add(BooleanClause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        if (_clauses.Count >= MaxClauseCount)
            throw new TooManyClausesException();
        _clauses.Add(clause);
    }

    public virtual BooleanClause[] GetClauses() => [.. _clauses];

    public IEnumerator<BooleanClause> GetEnumerator() => _clauses.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString(string field)
    {
        var parts = _clauses.Select(clause =>
            clause.Sign + (clause.Query is BooleanQuery ? $"({clause.Query.ToString(field)})" : clause.Query.ToString(field)));
        var text = string.Join(' ', parts);
        if (Boost != 1 || MinimumNumberShouldMatch > 0)
            text = $"({text})";
        return text + (MinimumNumberShouldMatch > 0 ? $"~{MinimumNumberShouldMatch}" : "") + BoostSuffix;
    }

    public override bool Equals(object o) =>
        base.Equals(o)
        && o is BooleanQuery other
        && other.MinimumNumberShouldMatch == MinimumNumberShouldMatch
        && other.CoordDisabled == CoordDisabled
        && other._clauses.SequenceEqual(_clauses);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(base.GetHashCode());
        hash.Add(MinimumNumberShouldMatch);
        foreach (var clause in _clauses)
            hash.Add(clause);
        return hash.ToHashCode();
    }

    internal override bool TryAddTo(TermClauses clauses, IndexScoring scoring, float boost)
    {
        if (MinimumNumberShouldMatch > 1)
            return false;
        foreach (var clause in _clauses)
            if (clause.Occur != Occur.SHOULD || !clause.Query.TryAddTo(clauses, scoring, boost * Boost))
                return false;
        return true;
    }

    internal override WindowScorer CreateScorer(IndexScoring scoring, float boost)
    {
        var parts = new BooleanParts();
        foreach (var clause in _clauses)
            if (!parts.TryAdd(clause.Occur, clause.Query.CreateScorer(scoring, boost * Boost)))
                return null;
        return parts.Combine(MinimumNumberShouldMatch);
    }

    /// <summary>A query was given more parts than <see cref="MaxClauseCount"/>.</summary>
    public class TooManyClausesException : Exception
    {
        public TooManyClausesException()
            : base($"maxClauseCount is set to {MaxClauseCount}")
        {
        }
    }
}
