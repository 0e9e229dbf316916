using System.Collections.Concurrent;

namespace Lucene.Net.Search;

/// <summary>Scratch memory for as many searches as run at once. One that fails keeps its own, dirty, out of the pool.</summary>
internal sealed class ScratchPool(int maxDoc)
{
    private readonly ConcurrentBag<SearchScratch> _others = [];
    private SearchScratch _first;

    internal SearchScratch Rent() =>
        Interlocked.Exchange(ref _first, null) ?? (_others.TryTake(out var scratch) ? scratch : new SearchScratch(maxDoc));

    internal void Return(SearchScratch scratch)
    {
        if (Interlocked.CompareExchange(ref _first, scratch, null) is not null)
            _others.Add(scratch);
    }
}
