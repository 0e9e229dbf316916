using Chatbot.Core.Retrieval.Embeddings.Layers;

namespace Chatbot.Core.Tests.Retrieval.Embeddings.Layers;

public sealed class GeluTests
{
    private const double Tolerance = 1e-6;

    /// <summary>An odd number of values, so that some remain beside whole registers.</summary>
    [Fact]
    public void Keeps_to_the_normal_distribution()
    {
        float[] values = [.. Enumerable.Range(-1000, 2001).Select(i => i / 100f)];
        float[] result = [.. values];
        Gelu.Apply(result);
        Assert.All(values.Zip(result), pair => Assert.Equal(pair.First * Normal(pair.First), pair.Second, Tolerance));
    }

    /// <summary>Φ(x) = 1/2 + φ(x)·(x + x³/3 + x⁵/(3·5) + …): G. Marsaglia (2004).</summary>
    private static double Normal(double x)
    {
        if (Math.Abs(x) > 7)
            return x > 0 ? 1 : 0;
        double sum = x, term = x;
        for (int i = 3; Math.Abs(term) > 1e-18; i += 2)
            sum += term *= x * x / i;
        return 0.5 + sum * Math.Exp(-x * x / 2) / Math.Sqrt(2 * Math.PI);
    }
}
