using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Ranking;

/// <summary>Orders candidates, and says with what probability the first is right. Knows no bank by name.</summary>
public sealed class Ranker(RankingModel model)
{
    /// <summary>Whether there are weights for what a sentence model says.</summary>
    public bool Heeds(string sentenceModel) => model.Meanings.ContainsKey(sentenceModel);

    /// <returns>Best first. The confidences of all candidates add up to at most 1.</returns>
    public IReadOnlyList<RankedCandidate> Rank(Recall recall)
    {
        ArgumentNullException.ThrowIfNull(recall);
        if (recall.Candidates.Count == 0)
            return [];

        var weights = model.For(recall.Model);
        var scored = weights.Score(recall);
        var logOdds = weights.Confidence.LogOdds(ConfidenceFeatures.Of(scored, recall, weights.MeaningWhereFew));
        return WithConfidences(scored, LogisticModel.Probability(logOdds));
    }

    /// <summary>
    /// Should the first be wrong, the others share the half of what is left in proportion to their scores: as often as
    /// not nothing is right then.
    /// </summary>
    private static List<RankedCandidate> WithConfidences(List<ScoredCandidate> scored, double top)
    {
        var others = Math.Max(1 - scored[0].Share, double.Epsilon);
        var ranked = new List<RankedCandidate>(scored.Count);
        foreach (var (candidate, share) in scored)
        {
            var confidence = ranked.Count == 0 ? top : Math.Min(top, (1 - top) / 2 * share / others);
            ranked.Add(new(candidate.Key, candidate.ClosestPhrasing, share, confidence) { Signals = candidate.Signals });
        }

        return ranked;
    }
}
