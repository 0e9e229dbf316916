using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Ranking;

/// <summary>The numbers from which the probability is told that the top candidate is right.</summary>
internal static class ConfidenceFeatures
{
    public static IReadOnlyList<string> Names { get; } =
        [.. CandidateFeatures.Names, "score", "lead", "unknownShare", "fewWords"];

    /// <param name="score">The top candidate's score before the logistic function.</param>
    /// <param name="lead">By how much that is above the runner-up's.</param>
    public static double[] Of(Signals top, double score, double lead, Recall recall) =>
        [.. CandidateFeatures.Of(top), score, Math.Min(lead, LargestLead), recall.UnknownShare, 1.0 / (1 + recall.WordCount)];

    /// <summary>A lead beyond this says no more, and a lone candidate has no runner-up at all.</summary>
    public const double LargestLead = 6;
}
