using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Ranking;

/// <summary>The numbers that the ranker weighs to score one candidate.</summary>
internal static class CandidateFeatures
{
    public static IReadOnlyList<string> Names { get; } =
    [
        "bestPhrasing", "topPhrasings", "answer", "queryCoverage", "phrasingCoverage", "candidateCoverage", "characters",
        "bothCoverages", "bestPhrasingAndCharacters",
    ];

    public static double[] Of(Signals signals) =>
    [
        signals.BestPhrasing, signals.TopPhrasings, signals.Answer, signals.QueryCoverage, signals.PhrasingCoverage,
        signals.CandidateCoverage, signals.Characters,
        signals.QueryCoverage * signals.PhrasingCoverage, signals.BestPhrasing * signals.Characters,
    ];
}
