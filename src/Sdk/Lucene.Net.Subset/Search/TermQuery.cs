using Lucene.Net.Index;

namespace Lucene.Net.Search;

/// <summary>Documents that have a term, scored by BM25.</summary>
public class TermQuery : Query
{
    public TermQuery(Term t)
    {
        ArgumentNullException.ThrowIfNull(t);
        Term = t;
    }

    public virtual Term Term { get; }

    public override string ToString(string field) => FieldPrefix(Term.Field, field) + Term.Text + BoostSuffix;

    public override bool Equals(object o) => base.Equals(o) && Term.Equals(((TermQuery)o).Term);

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Term);

    internal override bool TryAddTo(TermClauses clauses, IndexScoring scoring, float boost) =>
        !TryFind(scoring, out var field, out var number)
        || clauses.TryAdd(field, number, field.Weight(boost * Boost, field.Idf(number)));

    internal override WindowScorer CreateScorer(IndexScoring scoring, float boost) =>
        TryFind(scoring, out var field, out var number)
            ? new TermScorer(field, number, field.Weight(boost * Boost, field.Idf(number)))
            : null;

    private bool TryFind(IndexScoring scoring, out FieldScoring field, out int number)
    {
        number = -1;
        field = scoring.Field(Term.Field);
        return field is not null && field.Field.TryGetTerm(Term.Text, out number);
    }
}
