namespace Lucene.Net.Search;

/// <summary>Gives every match of another query the same score.</summary>
internal sealed class ConstantScorer(WindowScorer inner, float score) : WindowScorer
{
    internal override void AddTo(Window window)
    {
        var matches = window.Rent();
        inner.AddTo(matches);
        foreach (var index in matches.MatchBits)
            window.Add(index, score);
        matches.Return();
    }
}
