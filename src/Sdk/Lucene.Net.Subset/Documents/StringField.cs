namespace Lucene.Net.Documents;

/// <summary>A field whose whole value is one term, as for an id: no frequency, position or length is kept.</summary>
public sealed class StringField : Field
{
    public StringField(string name, string value, Store stored)
        : base(name, value, FieldTraits.Indexed | (stored == Store.YES ? FieldTraits.Stored : 0))
    {
    }
}
