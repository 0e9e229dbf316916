namespace Chatbot.Core.Ranking.Training;

/// <summary>Solves A x = b for a symmetric positive definite A by Cholesky decomposition.</summary>
internal static class LinearSystem
{
    /// <param name="a">Only the lower triangle is read.</param>
    public static double[] Solve(double[,] a, double[] b)
    {
        var l = Decompose(a, b.Length);
        var x = (double[])b.Clone();
        for (var i = 0; i < x.Length; i++)
        {
            for (var k = 0; k < i; k++)
                x[i] -= l[i, k] * x[k];
            x[i] /= l[i, i];
        }

        for (var i = x.Length - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < x.Length; k++)
                x[i] -= l[k, i] * x[k];
            x[i] /= l[i, i];
        }

        return x;
    }

    private static double[,] Decompose(double[,] a, int size)
    {
        var l = new double[size, size];
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = a[i, j];
                for (var k = 0; k < j; k++)
                    sum -= l[i, k] * l[j, k];
                l[i, j] = i == j ? Math.Sqrt(sum) : sum / l[j, j];
            }
        }

        return l;
    }
}
