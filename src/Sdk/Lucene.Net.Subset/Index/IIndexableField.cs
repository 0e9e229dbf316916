using Lucene.Net.Analysis;

namespace Lucene.Net.Index;

/// <summary>One named value of a document, as given to the index or as loaded from it.</summary>
public interface IIndexableField
{
    string Name { get; }

    /// <summary>The value as text; a number is written with the invariant culture. Null for a token stream.</summary>
    string GetStringValue();

    /// <summary>The value if it is a whole number, else null.</summary>
    int? GetInt32Value();

    /// <summary>The terms to index for this value, or null when it is not indexed.</summary>
    TokenStream GetTokenStream(Analyzer analyzer);
}
