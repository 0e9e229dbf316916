using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;

namespace Lucene.Net.Search;

/// <summary>
/// Searches what a reader shows. Set <see cref="Similarity"/> before the first search; after that any number of
/// threads may search at once.
/// </summary>
public class IndexSearcher
{
    private volatile IndexScoring _scoring;
    private Similarity _similarity;

    public IndexSearcher(IndexReader r)
    {
        ArgumentNullException.ThrowIfNull(r);
        IndexReader = r;
    }

    public virtual IndexReader IndexReader { get; }

    /// <summary>A <see cref="BM25Similarity"/>. There is no default: that of the real package is TF-IDF.</summary>
    public virtual Similarity Similarity
    {
        get => _similarity;
        set
        {
            _similarity = value;
            _scoring = null;
        }
    }

    /// <summary>The best <paramref name="n"/> hits, best first; of equal scores the lower document number first.</summary>
    /// <exception cref="InvalidOperationException"><see cref="Similarity"/> is not set.</exception>
    public virtual TopDocs Search(Query query, int n)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (n < 1)
            throw new ArgumentException("numHits must be > 0", nameof(n));
        var index = IndexReader.Index;
        var scoring = _scoring ??= index.Scoring.Get(index, Bm25Check.Require(_similarity, nameof(IndexSearcher)));
        var scratch = index.Scratch.Rent();
        var hits = Search(query, Math.Min(n, Math.Max(1, index.MaxDoc)), scoring, scratch);
        index.Scratch.Return(scratch);
        return hits;
    }

    /// <summary>The stored fields of a document.</summary>
    public virtual Document Doc(int docID) => IndexReader.Document(docID);

    private static TopDocs Search(Query query, int n, IndexScoring scoring, SearchScratch scratch)
    {
        scratch.Clauses.Clear();
        return query.TryAddTo(scratch.Clauses, scoring, 1)
            ? TermDisjunction.Search(scratch, n)
            : WindowSearch.Search(query.CreateScorer(scoring, 1), n, scoring.MaxDoc, scratch);
    }
}
