namespace Lucene.Net.Search;

/// <summary>The matches of another query, all with the boost as their score.</summary>
public class ConstantScoreQuery : Query
{
    public ConstantScoreQuery(Query query)
    {
        ArgumentNullException.ThrowIfNull(query);
        Query = query;
    }

    public virtual Query Query { get; }

    public override string ToString(string field) => $"ConstantScore({Query.ToString(field)}){BoostSuffix}";

    public override bool Equals(object o) => base.Equals(o) && Query.Equals(((ConstantScoreQuery)o).Query);

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Query);

    internal override WindowScorer CreateScorer(IndexScoring scoring, float boost) =>
        Query.CreateScorer(scoring, 1) is { } inner ? new ConstantScorer(inner, boost * Boost) : null;
}
