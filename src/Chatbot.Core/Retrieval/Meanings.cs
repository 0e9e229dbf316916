namespace Chatbot.Core.Retrieval;

/// <summary>
/// What a query means next to the candidates of a bank. A query of several sentences is as close to a candidate as its
/// closest one. Not for two threads at once.
/// </summary>
/// <param name="queries">The vector of the whole and those of its sentences.</param>
/// <param name="candidates">Those that some vector is closest to, or likeliest to mean; one may stand there twice.</param>
internal sealed class Meanings(MeaningIndex index, IReadOnlyList<ByteVectors> queries, int[] candidates)
{
    private MeaningSignals? _withoutPhrasing;

    public ReadOnlySpan<int> Candidates => candidates;

    public MeaningSignals Of(int candidate) => candidate < index.Candidates ? Closest(candidate) : _withoutPhrasing ??= Least();

    private MeaningSignals Closest(int candidate)
    {
        var signals = index.Signals(queries[0], candidate);
        for (var i = 1; i < queries.Count; i++)
            signals = MeaningSignals.Highest(signals, index.Signals(queries[i], candidate));
        return signals;
    }

    /// <summary>A candidate without a phrasing is no closer than any that has one.</summary>
    private MeaningSignals Least()
    {
        var least = Closest(0);
        for (var candidate = 1; candidate < index.Candidates; candidate++)
            least = MeaningSignals.Lowest(least, Closest(candidate));
        return least with { Closest = 0, Top = 0 };
    }
}
