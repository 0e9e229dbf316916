namespace Chatbot.Core.Ranking.Training;

/// <summary>
/// Learns which of several to choose (McFadden 1974): the probability of candidate i is exp(w · xᵢ) / Σ exp(w · xⱼ), and
/// the weights make the right ones together as probable as they can be, less an L2 penalty. Newton's method.
/// </summary>
internal static class ConditionalLogit
{
    private const int MostSteps = 15;
    private const double SmallStep = 1e-4;

    public static double[] Fit(IReadOnlyList<Choice> choices, int width, double penalty)
    {
        var weights = new double[width];
        for (var step = 0; step < MostSteps; step++)
        {
            var gradient = new double[width];
            var hessian = new double[width, width];
            foreach (var choice in choices)
                Add(choice, weights, gradient, hessian);
            for (var i = 0; i < width; i++)
            {
                gradient[i] -= penalty * weights[i];
                hessian[i, i] += penalty;
            }

            var delta = LinearSystem.Solve(hessian, gradient);
            for (var i = 0; i < width; i++)
                weights[i] += delta[i];
            if (delta.Max(Math.Abs) < SmallStep)
                break;
        }

        return weights;
    }

    private static void Add(Choice choice, double[] weights, double[] gradient, double[,] hessian)
    {
        var shares = Shares(choice, weights);
        var right = 0.0;
        for (var i = 0; i < shares.Length; i++)
            right += choice.IsRight[i] ? shares[i] : 0;
        right = Math.Max(right, 1e-12);
        var mean = new double[weights.Length];
        for (var i = 0; i < shares.Length; i++)
        {
            for (var j = 0; j < mean.Length; j++)
            {
                mean[j] += shares[i] * choice.Features[i][j];
                gradient[j] += choice.Weight * ((choice.IsRight[i] ? shares[i] / right : 0) - shares[i]) * choice.Features[i][j];
            }
        }

        // The curvature of the softmax alone: positive definite, even where several are right.
        for (var i = 0; i < shares.Length; i++)
        {
            for (var a = 0; a < mean.Length; a++)
            {
                var part = choice.Weight * shares[i] * (choice.Features[i][a] - mean[a]);
                for (var b = 0; b <= a; b++)
                    hessian[a, b] += part * (choice.Features[i][b] - mean[b]);
            }
        }
    }

    private static double[] Shares(Choice choice, double[] weights)
    {
        var shares = new double[choice.Features.Count];
        for (var i = 0; i < shares.Length; i++)
        {
            for (var j = 0; j < weights.Length; j++)
                shares[i] += weights[j] * choice.Features[i][j];
        }

        var highest = shares.Max();
        for (var i = 0; i < shares.Length; i++)
            shares[i] = Math.Exp(shares[i] - highest);
        var sum = shares.Sum();
        for (var i = 0; i < shares.Length; i++)
            shares[i] /= sum;
        return shares;
    }
}
