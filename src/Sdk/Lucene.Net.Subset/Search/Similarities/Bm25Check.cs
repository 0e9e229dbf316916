namespace Lucene.Net.Search.Similarities;

/// <summary>Refuses to work without BM25: the real package would silently rank by TF-IDF.</summary>
internal static class Bm25Check
{
    internal static BM25Similarity Require(Similarity similarity, string owner) =>
        similarity as BM25Similarity
        ?? throw new InvalidOperationException(
            $"Set {owner}.Similarity to a BM25Similarity, on the IndexWriterConfig and on the IndexSearcher alike: "
            + "the default of the real package is TF-IDF.");
}
