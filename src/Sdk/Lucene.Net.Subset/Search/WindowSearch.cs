namespace Lucene.Net.Search;

/// <summary>Searches window by window with any kind of scorer.</summary>
internal static class WindowSearch
{
    internal static TopDocs Search(WindowScorer scorer, int n, int maxDoc, SearchScratch scratch)
    {
        var top = scratch.Top;
        top.Reset(n);
        if (scorer is null)
            return top.ToTopDocs(0);
        var hits = 0;
        var window = scratch.RentWindow(0);
        for (; window.Start < maxDoc; window.Start += Window.Size)
        {
            scorer.AddTo(window);
            hits += window.Count();
            foreach (var index in window.MatchBits)
                if (window.Scores[index] >= top.Threshold)
                    top.Offer(window.Start + index, window.Scores[index]);
            window.Clear();
        }
        scratch.Return(window);
        return top.ToTopDocs(hits);
    }
}
