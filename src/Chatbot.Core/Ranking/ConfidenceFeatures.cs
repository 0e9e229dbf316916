using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Ranking;

/// <summary>
/// The numbers from which the probability is told that the top candidate is right. What tells a right one from a wrong
/// one where phrasings are many misleads where there is one for each candidate: there the lead over the others tells most,
/// and whether whole questions match, word after word. So all but a few numbers count as much as phrasings are many.
/// </summary>
internal static class ConfidenceFeatures
{
    private static readonly string[] Both =
    [
        "logShare", "richness", "sparseWords", "sparseWordsLead", "sparseWordPairs", "sparseLength", "wordCoverage", "unknownShare",
        "lead", "bothCoverages", "fewWords", "characters", "classifier", "classifierLead",
    ];

    private static readonly Func<Signals, double>[] Voices =
    [
        signals => signals.BestPhrasing, signals => signals.TopPhrasings, signals => signals.Words, signals => signals.WordCoverage,
        signals => signals.Answer, signals => signals.QueryCoverage, signals => signals.PhrasingCoverage,
        signals => signals.CandidateCoverage, signals => signals.Characters, signals => signals.Classifier,
    ];

    /// <summary>A share nearer to 0 or 1 than this says no more.</summary>
    private const double ShareFloor = 1e-3;

    public static IReadOnlyList<string> Names(bool meaning) =>
        [.. Both, .. meaning ? ["meaning", "distinctMeaning", "centralMeaningLead"] : (string[])["agreement"]];

    /// <param name="scored">Best first, with each candidate's share of the query's probability.</param>
    /// <param name="meaningWhereFew">Null where words alone are weighed, see <see cref="RankingWeights.MeaningWhereFew"/>.</param>
    public static double[] Of(List<ScoredCandidate> scored, Recall recall, double? meaningWhereFew)
    {
        var top = scored[0].Candidate.Signals;
        var rich = recall.Bank.Richness;
        return
        [
            Math.Log((scored[0].Share + ShareFloor) / (1 - scored[0].Share + ShareFloor)), rich,
            (1 - rich) * top.Words, (1 - rich) * Lead(scored, signals => signals.Words), (1 - rich) * top.WordPairs,
            (1 - rich) * recall.Bank.WordsPerPhrasing,
            rich * top.WordCoverage,
            rich * recall.UnknownShare,
            rich * Lead(scored, signals => CandidateFeatures.Sparse(signals, meaningWhereFew)),
            rich * top.QueryCoverage * top.PhrasingCoverage,
            rich / (1 + recall.WordCount),
            rich * top.Characters,
            rich * top.Classifier / CandidateFeatures.ClassifierScale,
            rich * Lead(scored, signals => signals.Classifier / CandidateFeatures.ClassifierScale),
            .. meaningWhereFew is null
                ? (double[])[rich * Agreement(scored)]
                : [rich * top.Meaning, rich * top.DistinctMeaning, rich * Lead(scored, signals => signals.CentralMeaning)],
        ];
    }

    /// <summary>By how much the top candidate is ahead of the best other one in a signal, −1 to 1; it may be behind.</summary>
    private static double Lead(List<ScoredCandidate> scored, Func<Signals, double> voice)
    {
        var other = double.NegativeInfinity;
        for (var i = 1; i < scored.Count; i++)
            other = Math.Max(other, voice(scored[i].Candidate.Signals));
        return Math.Clamp(voice(scored[0].Candidate.Signals) - other, -1, 1);
    }

    /// <summary>Share of the signals of words that no other candidate is ahead in.</summary>
    private static double Agreement(List<ScoredCandidate> scored) =>
        (double)Voices.Count(voice => IsAhead(scored, voice)) / Voices.Length;

    private static bool IsAhead(List<ScoredCandidate> scored, Func<Signals, double> voice)
    {
        var top = voice(scored[0].Candidate.Signals);
        for (var i = 1; i < scored.Count; i++)
        {
            if (!(voice(scored[i].Candidate.Signals) <= top))
                return false;
        }

        return true;
    }
}
