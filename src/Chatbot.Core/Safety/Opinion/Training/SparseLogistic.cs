namespace Chatbot.Core.Safety.Opinion.Training;

/// <summary>
/// Fits an <see cref="OpinionHead"/> by stochastic gradient descent with a step per weight (AdaGrad, Duchi et al. 2011) and
/// an L2 penalty.
/// </summary>
internal sealed class SparseLogistic(int bits, int seed)
{
    private const int Passes = 20;
    private const double Rate = 0.15;
    private const double Penalty = 1e-3;
    private const double SmallestSlope = 1e-4;
    private const double SmallestSlopeOfIntercept = 1e-2;

    private readonly float[] _weights = new float[1 << bits];
    private readonly float[] _slopes = new float[1 << bits];
    private readonly uint _mask = (1u << bits) - 1;
    private double _intercept;
    private double _slopeOfIntercept;

    public OpinionHead Fit(IReadOnlyList<SparseExample> examples)
    {
        var random = new Random(seed);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var pass = 0; pass < Passes; pass++)
        {
            random.Shuffle(order);
            foreach (var at in order)
                Learn(examples[at]);
        }

        return Quantised();
    }

    private void Learn(SparseExample example)
    {
        var each = 1 / Math.Sqrt(Math.Max(1, example.Features.Length));
        var sum = 0.0;
        foreach (var feature in example.Features)
            sum += _weights[feature & _mask];
        var p = 1 / (1 + Math.Exp(-(_intercept + sum * each)));
        var error = (p - (example.IsPositive ? 1 : 0)) * example.Weight;
        foreach (var feature in example.Features)
        {
            var at = feature & _mask;
            var gradient = error * each + Penalty * _weights[at];
            _slopes[at] += (float)(gradient * gradient);
            _weights[at] -= (float)(Rate * gradient / Math.Sqrt(SmallestSlope + _slopes[at]));
        }

        _slopeOfIntercept += error * error;
        _intercept -= Rate * error / Math.Sqrt(SmallestSlopeOfIntercept + _slopeOfIntercept);
    }

    /// <summary>One byte for each weight; the few that are far larger than the rest are cut, or all others would become 0.</summary>
    private OpinionHead Quantised()
    {
        var sizes = _weights.Where(weight => weight != 0).Select(Math.Abs).Order().ToArray();
        var largest = sizes.Length > 0 ? sizes[(int)(0.9995 * (sizes.Length - 1))] : 1;
        var step = largest / sbyte.MaxValue;
        return new(_intercept, step, [.. _weights.Select(weight => (sbyte)Math.Clamp(Math.Round(weight / step), -sbyte.MaxValue, sbyte.MaxValue))]);
    }
}
