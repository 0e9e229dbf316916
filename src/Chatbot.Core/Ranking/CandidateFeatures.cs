using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Ranking;

/// <summary>The numbers that the ranker weighs to score one candidate.</summary>
internal static class CandidateFeatures
{
    public static IReadOnlyList<string> Names { get; } =
    [
        "bestPhrasing", "topPhrasings", "answer", "queryCoverage", "phrasingCoverage", "candidateCoverage", "characters",
        "classifier", "classifierProbability", "bothCoverages", "bestPhrasingAndCharacters",
        "scarceBestPhrasing", "scarceTopPhrasings", "scarceCharacters", "scarceClassifier", "scarceCandidateCoverage",
        "meaning", "topMeaning", "scarceMeaning", "meaningAndBestPhrasing", "meaningAndCoverage",
    ];

    public static double[] Of(Signals signals)
    {
        var classifier = signals.Classifier / ClassifierScale;
        return
        [
            signals.BestPhrasing, signals.TopPhrasings, signals.Answer, signals.QueryCoverage, signals.PhrasingCoverage,
            signals.CandidateCoverage, signals.Characters,
            classifier, LogisticModel.Probability(signals.Classifier), signals.QueryCoverage * signals.PhrasingCoverage,
            signals.BestPhrasing * signals.Characters,
            signals.Scarcity * signals.BestPhrasing, signals.Scarcity * signals.TopPhrasings,
            signals.Scarcity * signals.Characters, signals.Scarcity * classifier, signals.Scarcity * signals.CandidateCoverage,
            signals.Meaning, signals.TopMeaning, signals.Scarcity * signals.Meaning, signals.Meaning * signals.BestPhrasing,
            signals.Meaning * signals.CandidateCoverage,
        ];
    }

    /// <summary>Brings log-odds to the size of the other features, so that one penalty fits all.</summary>
    private const double ClassifierScale = 5;
}
