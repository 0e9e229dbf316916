namespace Lucene.Net.Documents;

/// <summary>A field that is only kept, to be read back with a hit, and cannot be searched.</summary>
public sealed class StoredField : Field
{
    public StoredField(string name, string value)
        : base(name, value, FieldTraits.Stored)
    {
    }

    public StoredField(string name, int value)
        : base(name, value, FieldTraits.Stored)
    {
    }
}
