namespace Chatbot.Core.Safety.Opinion;

/// <summary>
/// Logistic regression over hashed features (Weinberger et al. 2009): each feature's number, cut to so many bits, is the
/// place of its weight. Weights are kept in one byte each, as multiples of a step.
/// </summary>
internal sealed class OpinionHead
{
    private readonly sbyte[] _weights;
    private readonly double _intercept;
    private readonly double _step;
    private readonly uint _mask;

    public OpinionHead(double intercept, double step, sbyte[] weights)
    {
        if (weights.Length == 0 || (weights.Length & (weights.Length - 1)) != 0)
            throw new InvalidDataException($"The second opinion has {weights.Length} weights; their number must be a power of two.");
        (_intercept, _step, _weights, _mask) = (intercept, step, weights, (uint)weights.Length - 1);
    }

    public double Intercept => _intercept;

    public double Step => _step;

    public IReadOnlyList<sbyte> Weights => _weights;

    /// <summary>The log-odds; each feature counts by one over the root of their number, so that length alone says nothing.</summary>
    public double LogOdds(List<uint> features)
    {
        var sum = 0;
        foreach (var feature in features)
            sum += _weights[feature & _mask];
        return _intercept + (features.Count > 0 ? sum * _step / Math.Sqrt(features.Count) : 0);
    }
}
