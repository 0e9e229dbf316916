namespace Chatbot.Core.Ranking;

/// <summary>Logistic regression: p = 1 / (1 + exp(−(b + w · x))).</summary>
public sealed record LogisticModel(double Intercept, IReadOnlyList<double> Weights)
{
    /// <returns>b + w · x, the log-odds.</returns>
    public double LogOdds(ReadOnlySpan<double> x)
    {
        var sum = Intercept;
        for (var i = 0; i < x.Length; i++)
            sum += Weights[i] * x[i];
        return sum;
    }

    public static double Probability(double logOdds) => 1 / (1 + Math.Exp(-logOdds));
}
