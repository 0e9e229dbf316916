namespace Chatbot.Cli.Evaluate;

/// <summary>The answer thresholds that are compared.</summary>
internal static class AnswerThresholds
{
    public static IReadOnlyList<double> All { get; } = [.. Enumerable.Range(0, 21).Select(step => step / 20.0)];
}
