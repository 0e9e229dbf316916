namespace Lucene.Net.Search.Similarities;

/// <summary>How matches are scored. The only kind here is <see cref="BM25Similarity"/>.</summary>
public abstract class Similarity
{
    private protected Similarity()
    {
    }
}
