namespace Lucene.Net.Documents;

/// <summary>What the index does with a field; the three public field classes each fix one combination.</summary>
[Flags]
internal enum FieldTraits
{
    None = 0,
    Stored = 1,
    Indexed = 2,

    /// <summary>The value goes through the analyzer, and the field keeps lengths, frequencies and positions.</summary>
    Tokenized = 4,
}
