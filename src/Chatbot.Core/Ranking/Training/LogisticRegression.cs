namespace Chatbot.Core.Ranking.Training;

/// <summary>
/// Fits <see cref="LogisticModel"/> by Newton's method (iteratively reweighted least squares) with an L2 penalty on the
/// weights, not on the intercept.
/// </summary>
internal static class LogisticRegression
{
    private const int MostSteps = 50;
    private const double SmallStep = 1e-7;

    /// <exception cref="InvalidDataException">There are no examples.</exception>
    public static LogisticModel Fit(IReadOnlyList<Example> examples, double penalty)
    {
        if (examples.Count == 0)
            throw new InvalidDataException("There is nothing to learn: no question of these sets finds both a right candidate and a wrong one.");
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

        return new(beta[0], beta[1..]);
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
            var p = LogisticModel.Probability(x.Zip(beta, (a, b) => a * b).Sum());
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
