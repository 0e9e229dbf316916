using Lucene.Net.Analysis;

namespace Lucene.Net.Documents;

/// <summary>A field that is analysed into terms, with positions and a length norm.</summary>
public sealed class TextField : Field
{
    public TextField(string name, string value, Store store)
        : base(name, value, FieldTraits.Indexed | FieldTraits.Tokenized | (store == Store.YES ? FieldTraits.Stored : 0))
    {
    }

    /// <summary>Indexes ready-made terms; nothing is stored.</summary>
    public TextField(string name, TokenStream stream)
        : base(name, stream, FieldTraits.Indexed | FieldTraits.Tokenized)
    {
    }
}
