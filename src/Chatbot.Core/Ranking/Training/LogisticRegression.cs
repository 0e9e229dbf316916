using System.Numerics.Tensors;

namespace Chatbot.Core.Ranking.Training;

/// <summary>
/// Fits <see cref="LogisticModel"/> by Newton's method (iteratively reweighted least squares) with an L2 penalty on the
/// weights, not on the intercept. Features are brought to mean 0 and variance 1 first, so that the penalty treats all alike.
/// </summary>
internal static class LogisticRegression
{
    private const int MostSteps = 50;
    private const double SmallStep = 1e-7;

    private const double SmallestDeviation = 1e-6;

    /// <exception cref="InvalidDataException">There are no examples.</exception>
    public static LogisticModel Fit(IReadOnlyList<Example> examples, double penalty)
    {
        if (examples.Count == 0)
            throw new InvalidDataException("There is nothing to learn: no question of these sets finds both a right candidate and a wrong one.");
        var (mean, deviation) = Moments(examples);
        var standard = FitStandard(
            [.. examples.Select(example => example with { Features = [.. example.Features.Select((x, i) => (x - mean[i]) / deviation[i])] })], penalty);
        double[] weights = [.. standard[1..].Select((weight, i) => weight / deviation[i])];
        return new(standard[0] - weights.Zip(mean, (w, m) => w * m).Sum(), weights);
    }

    private static (double[] Mean, double[] Deviation) Moments(IReadOnlyList<Example> examples)
    {
        var total = examples.Sum(example => example.Weight);
        var places = Enumerable.Range(0, examples[0].Features.Length);
        double[] mean = [.. places.Select(i => examples.Sum(example => example.Weight * example.Features[i]) / total)];
        double[] deviation = [.. places.Select(i =>
            Math.Sqrt(examples.Sum(example => example.Weight * Math.Pow(example.Features[i] - mean[i], 2)) / total) + SmallestDeviation)];
        return (mean, deviation);
    }

    private static double[] FitStandard(List<Example> examples, double penalty)
    {
        var width = examples[0].Features.Length + 1;
        var beta = new double[width];
        for (var step = 0; step < MostSteps; step++)
        {
            var (gradient, hessian) = Derivatives(examples, beta, penalty);
            var delta = LinearSystem.Solve(hessian, gradient);
            for (var i = 0; i < width; i++)
                beta[i] += delta[i];
            if (delta.Max(Math.Abs) < SmallStep)
                break;
        }

        return beta;
    }

    private static (double[] Gradient, double[,] Hessian) Derivatives(
        IReadOnlyList<Example> examples, double[] beta, double penalty)
    {
        var width = beta.Length;
        var gradient = new double[width];
        var hessian = new double[width, width];
        var x = new double[width];
        x[0] = 1;
        foreach (var example in examples)
        {
            example.Features.CopyTo(x, 1);
            var p = LogisticModel.Probability(TensorPrimitives.Dot<double>(x, beta));
            for (var i = 0; i < width; i++)
            {
                gradient[i] += example.Weight * ((example.IsRight ? 1 : 0) - p) * x[i];
                for (var j = 0; j <= i; j++)
                    hessian[i, j] += example.Weight * p * (1 - p) * x[i] * x[j];
            }
        }

        Penalise(beta, penalty, gradient, hessian);
        return (gradient, hessian);
    }

    private static void Penalise(double[] beta, double penalty, double[] gradient, double[,] hessian)
    {
        hessian[0, 0] += 1e-9;
        for (var i = 1; i < beta.Length; i++)
        {
            gradient[i] -= penalty * beta[i];
            hessian[i, i] += penalty;
        }
    }
}
