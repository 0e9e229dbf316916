using Lucene.Net.Index;

namespace Lucene.Net.Search;

/// <summary>Documents that have a term with a given beginning, all with the boost as their score.</summary>
public class PrefixQuery : MultiTermQuery
{
    public PrefixQuery(Term prefix)
        : base(prefix?.Field) => Prefix = prefix;

    public virtual Term Prefix { get; }

    public override string ToString(string field) => FieldPrefix(Field, field) + Prefix.Text + "*" + BoostSuffix;

    public override bool Equals(object obj) => base.Equals(obj) && Prefix.Equals(((PrefixQuery)obj).Prefix);

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Prefix);

    internal override WindowScorer CreateScorer(IndexScoring scoring, float boost)
    {
        if (scoring.Field(Field) is not { } field)
            return null;
        var terms = field.Field.TermsWithPrefix(Prefix.Text);
        return terms.Start.Equals(terms.End) ? null : new AnyTermScorer(field.Field, terms, scoring.MaxDoc, boost * Boost);
    }
}
