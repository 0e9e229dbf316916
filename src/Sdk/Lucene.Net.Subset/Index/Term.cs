namespace Lucene.Net.Index;

/// <summary>A word in a field, the unit of search. Words compare by code point, as in the index.</summary>
public sealed class Term : IComparable<Term>, IEquatable<Term>
{
    public Term(string fld, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Field = fld;
        Text = text;
    }

    public string Field { get; }

    public string Text { get; }

    public int CompareTo(Term other)
    {
        var byField = string.CompareOrdinal(Field, other.Field);
        return byField != 0 ? byField : CodePointOrder.Compare(Text, other.Text);
    }

    public bool Equals(Term other) => other is not null && Field == other.Field && Text == other.Text;

    public override bool Equals(object obj) => Equals(obj as Term);

    public override int GetHashCode() => HashCode.Combine(Field, Text);

    public override string ToString() => $"{Field}:{Text}";
}
