namespace Chatbot.Cli.Evaluate;

/// <summary>Microseconds that one question took, once the bot was warm.</summary>
internal sealed record ElapsedTimes(double Mean, double Median, double Percentile95, double Longest)
{
    public static ElapsedTimes Of(IReadOnlyList<Asked> asked)
    {
        double[] sorted = [.. asked.Select(one => one.Elapsed.TotalMicroseconds).Order()];
        return new(sorted.Average(), sorted[sorted.Length / 2], sorted[(int)(sorted.Length * 0.95)], sorted[^1]);
    }
}
