namespace Lucene.Net.Search;

/// <summary>The memory of one search, kept for the next one so that a search allocates next to nothing.</summary>
internal sealed class SearchScratch(int maxDoc)
{
    private readonly Stack<Window> _windows = new();

    /// <summary>A score for every document; all zero between searches.</summary>
    internal float[] Scores { get; } = new float[maxDoc];

    /// <summary>The documents whose score is not zero, with room for one more: see <see cref="TermDisjunction"/>.</summary>
    internal int[] Touched { get; } = new int[maxDoc + 1];

    /// <summary>A bit for every document, with any content.</summary>
    internal ulong[] Bits { get; } = new ulong[(maxDoc + 63) >> 6];

    internal TermClauses Clauses { get; } = new();

    internal ScoreHistogram Histogram { get; } = new();

    internal TopHits Top { get; } = new();

    internal Window RentWindow(int start)
    {
        if (!_windows.TryPop(out var window))
            window = new Window(this);
        window.Start = start;
        return window;
    }

    internal void Return(Window window)
    {
        window.Clear();
        _windows.Push(window);
    }
}
