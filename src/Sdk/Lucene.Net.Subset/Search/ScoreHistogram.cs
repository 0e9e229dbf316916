namespace Lucene.Net.Search;

/// <summary>
/// Counts scores in steps, which tells about where the k-th best of them lies in one pass without a comparison:
/// much cheaper than to sort out which they are.
/// </summary>
internal sealed class ScoreHistogram
{
    private const int Steps = 256;

    private readonly int[] _counts = new int[Steps];
    private float _scale;

    /// <param name="scores">A score for every document.</param>
    /// <param name="docs">The documents to count.</param>
    /// <param name="highest">No score is higher.</param>
    internal void Fill(float[] scores, ReadOnlySpan<int> docs, float highest)
    {
        Array.Clear(_counts);
        // A little less than the number of steps, so that rounding cannot lead beyond the last one.
        _scale = (Steps - 1) / highest;
        var counts = _counts;
        foreach (var doc in docs)
            counts[Step(scores[doc])]++;
    }

    /// <summary>A score that at least <paramref name="rank"/> documents reach, as high as the steps allow; 0 if there are fewer.</summary>
    internal float ReachedBy(int rank)
    {
        var step = Steps;
        for (var count = 0; count < rank && step > 0;)
            count += _counts[--step];
        return step / _scale;
    }

    /// <summary>At least as many documents as reach the score.</summary>
    internal int CountFrom(float score)
    {
        var count = 0;
        for (var step = Step(score); step < Steps; step++)
            count += _counts[step];
        return count;
    }

    private int Step(float score) => Math.Min((int)(score * _scale), Steps - 1);
}
