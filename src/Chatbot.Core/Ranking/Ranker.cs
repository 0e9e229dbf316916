using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Ranking;

/// <summary>Orders candidates, and says with what probability the first is right. Knows no bank by name.</summary>
public sealed class Ranker(RankingModel model)
{
    /// <returns>Best first. The confidences of all candidates add up to at most 1.</returns>
    public IReadOnlyList<RankedCandidate> Rank(Recall recall)
    {
        ArgumentNullException.ThrowIfNull(recall);
        if (recall.Candidates.Count == 0)
            return [];

        var scored = Score(recall);
        var confidence = LogisticModel.Probability(model.Confidence.LogOdds(ConfidenceFeaturesOf(scored, recall)));
        return WithConfidences(scored, confidence);
    }

    /// <returns>The candidates with the log-odds of their scores, best first, ties in the order of their keys.</returns>
    internal List<(Candidate Candidate, double LogOdds)> Score(Recall recall) =>
        [.. recall.Candidates
            .Select(candidate => (candidate, model.Candidate.LogOdds(CandidateFeatures.Of(candidate.Signals))))
            .OrderByDescending(scored => scored.Item2)
            .ThenBy(scored => scored.candidate.Key, StringComparer.Ordinal)];

    internal static double[] ConfidenceFeaturesOf(List<(Candidate Candidate, double LogOdds)> scored, Recall recall)
    {
        var lead = scored.Count > 1 ? scored[0].LogOdds - scored[1].LogOdds : ConfidenceFeatures.LargestLead;
        return ConfidenceFeatures.Of(scored[0].Candidate.Signals, scored[0].LogOdds, lead, recall);
    }

    /// <summary>
    /// Should the first be wrong, the others share the half of what is left in proportion to their scores: as often as
    /// not nothing is right then.
    /// </summary>
    private static List<RankedCandidate> WithConfidences(List<(Candidate Candidate, double LogOdds)> scored, double top)
    {
        var scores = scored.ConvertAll(candidate => LogisticModel.Probability(candidate.LogOdds));
        var others = scores.Skip(1).Sum();
        return [.. scored.Select((candidate, i) => new RankedCandidate(
            candidate.Candidate.Key,
            candidate.Candidate.ClosestPhrasing,
            scores[i],
            i == 0 ? top : Math.Min(top, (1 - top) / 2 * scores[i] / others)))];
    }
}
