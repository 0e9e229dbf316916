using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;

namespace Lucene.Net.Search;

/// <summary>Shares an index's factors among the searchers that score alike.</summary>
internal sealed class ScoringCache
{
    private readonly ConcurrentDictionary<(float K1, float B), IndexScoring> _scorings = new();

    internal IndexScoring Get(FrozenIndex index, BM25Similarity similarity) =>
        _scorings.GetOrAdd((similarity.K1, similarity.B), _ => new IndexScoring(index, similarity));
}
