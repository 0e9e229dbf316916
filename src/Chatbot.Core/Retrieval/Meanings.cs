namespace Chatbot.Core.Retrieval;

/// <summary>What a query means next to the candidates of a bank. Not for two threads at once.</summary>
/// <param name="nearest">The candidates with the closest phrasings, the closest first.</param>
/// <param name="likeliest">Those with the highest discriminants, the highest first.</param>
internal sealed class Meanings(MeaningIndex index, ByteVectors query, int[] nearest, int[] likeliest)
{
    private MeaningSignals? _withoutPhrasing;

    public ReadOnlySpan<int> Nearest => nearest;

    public ReadOnlySpan<int> Likeliest => likeliest;

    public MeaningSignals Of(int candidate) =>
        candidate < index.Candidates ? index.Signals(query, candidate) : _withoutPhrasing ??= Least();

    /// <summary>A candidate without a phrasing is no closer than any that has one.</summary>
    private MeaningSignals Least()
    {
        var least = index.Signals(query, 0);
        for (var candidate = 1; candidate < index.Candidates; candidate++)
            least = MeaningSignals.Lowest(least, index.Signals(query, candidate));
        return least with { Closest = 0, Top = 0 };
    }
}
