using System.Numerics;

namespace Chatbot.Core.Retrieval.Embeddings.Layers;

/// <summary>
/// The Gaussian error linear unit, x·Φ(x) = x/2·(1 + erf(x/√2)): D. Hendrycks and K. Gimpel (2016). erf after formula
/// 7.1.26 of M. Abramowitz and I. Stegun, "Handbook of Mathematical Functions" (1964), whose error is at most 1.5e-7.
/// </summary>
internal static class Gelu
{
    private const float P = 0.3275911f;
    private const float A1 = 0.254829592f;
    private const float A2 = -0.284496736f;
    private const float A3 = 1.421413741f;
    private const float A4 = -1.453152027f;
    private const float A5 = 1.061405429f;

    public static void Apply(Span<float> values)
    {
        while (values.Length >= Vector<float>.Count)
        {
            Apply(new Vector<float>(values)).CopyTo(values);
            values = values[Vector<float>.Count..];
        }

        if (values.IsEmpty)
            return;
        Span<float> rest = stackalloc float[Vector<float>.Count];
        values.CopyTo(rest);
        Apply(new Vector<float>(rest)).CopyTo(rest);
        rest[..values.Length].CopyTo(values);
    }

    /// <summary>erf is odd, so x·erf(x) is |x|·erf(|x|).</summary>
    private static Vector<float> Apply(Vector<float> x)
    {
        var size = Vector.Abs(x);
        var z = size * (1 / MathF.Sqrt(2));
        var t = Vector<float>.One / (Vector<float>.One + P * z);
        var sum = t * Fma(Fma(Fma(Fma(new(A5), t, A4), t, A3), t, A2), t, A1);
        var erf = Vector<float>.One - sum * Vector.Exp(-z * z);
        return 0.5f * (x + size * erf);
    }

    private static Vector<float> Fma(Vector<float> left, Vector<float> right, float addend) =>
        Vector.MultiplyAddEstimate(left, right, new(addend));
}
