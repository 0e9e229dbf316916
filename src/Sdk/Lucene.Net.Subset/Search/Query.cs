using System.Globalization;

namespace Lucene.Net.Search;

/// <summary>What to look for. A query may be changed until it is searched with, and be used by many threads after that.</summary>
public abstract class Query
{
    private protected Query()
    {
    }

    /// <summary>Multiplies the scores of this query, together with the boosts of the queries around it.</summary>
    public virtual float Boost { get; set; } = 1;

    public override string ToString() => ToString("");

    /// <summary>The query in the notation of query parsers, without the name of the field if it is <paramref name="field"/>.</summary>
    public abstract string ToString(string field);

    public override bool Equals(object obj) =>
        obj is Query other && other.GetType() == GetType() && other.Boost.Equals(Boost);

    public override int GetHashCode() => HashCode.Combine(GetType(), Boost);

    /// <summary>
    /// Adds the words of this query if it is nothing but a search for any of some words; false if it is not, and
    /// then some may have been added.
    /// </summary>
    /// <param name="clauses">Takes the words.</param>
    /// <param name="scoring">The index.</param>
    /// <param name="boost">The product of the boosts of the queries around this one.</param>
    internal virtual bool TryAddTo(TermClauses clauses, IndexScoring scoring, float boost) => false;

    /// <summary>How to score this query in general; null if it certainly matches nothing.</summary>
    internal abstract WindowScorer CreateScorer(IndexScoring scoring, float boost);

    private protected string BoostSuffix =>
        Boost == 1 ? "" : "^" + Boost.ToString("0.0######", CultureInfo.InvariantCulture);

    private protected static string FieldPrefix(string queryField, string field) =>
        queryField == field ? "" : queryField + ":";
}
