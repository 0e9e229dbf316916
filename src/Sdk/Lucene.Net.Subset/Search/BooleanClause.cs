namespace Lucene.Net.Search;

/// <summary>A part of a <see cref="BooleanQuery"/>.</summary>
public class BooleanClause : IEquatable<BooleanClause>
{
    public BooleanClause(Query query, Occur occur)
    {
        ArgumentNullException.ThrowIfNull(query);
        Query = query;
        Occur = occur;
    }

    public virtual Query Query { get; set; }

    public virtual Occur Occur { get; set; }

    public virtual bool IsProhibited => Occur == Occur.MUST_NOT;

    public virtual bool IsRequired => Occur == Occur.MUST;

    public bool Equals(BooleanClause other) => other is not null && Query.Equals(other.Query) && Occur == other.Occur;

    public override bool Equals(object o) => Equals(o as BooleanClause);

    public override int GetHashCode() => HashCode.Combine(Query, Occur);

    public override string ToString() => Sign + Query;

    internal string Sign => Occur switch
    {
        Occur.MUST => "+",
        Occur.MUST_NOT => "-",
        _ => "",
    };
}
