namespace Lucene.Net.Search;

/// <summary>
/// Scores one query, window after window in rising order; a window may be left out. This is the general way
/// to search; a plain "any of these words" takes the shorter one of <see cref="TermDisjunction"/>.
/// </summary>
internal abstract class WindowScorer
{
    /// <summary>Adds the query's matches and scores to those that are in the window already.</summary>
    internal abstract void AddTo(Window window);
}
