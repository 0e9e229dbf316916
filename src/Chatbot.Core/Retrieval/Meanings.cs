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
        var least = new MeaningSignals(0, 0, float.PositiveInfinity, float.PositiveInfinity);
        for (var candidate = 0; candidate < index.Candidates; candidate++)
        {
            var signals = index.Signals(query, candidate);
            least = least with
            {
                Distinct = MathF.Min(least.Distinct, signals.Distinct),
                Discriminant = MathF.Min(least.Discriminant, signals.Discriminant),
            };
        }

        return least;
    }
}
