using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Ranking;

/// <summary>Where confidence ends to be enough. docs/evaluation.md says how the defaults were chosen.</summary>
/// <param name="Answer">The lowest confidence at which anything but not knowing is said, 0–1.</param>
/// <param name="Ambiguity">
/// The smallest lead over the runner-up at which the top candidate is answered, 0–1. As all confidences add up to 1 at
/// most, one that is low has a small lead too, so this is also the least that an answer without a question back takes.
/// </param>
public readonly record struct DecisionThresholds(double Answer, double Ambiguity)
{
    /// <summary>More than that nobody reads on a telephone.</summary>
    public const int MostChoices = 3;

    /// <param name="ranked">Best first.</param>
    public AnswerDecision Decide(IReadOnlyList<RankedCandidate> ranked)
    {
        ArgumentNullException.ThrowIfNull(ranked);
        if (ranked.Count == 0 || ranked[0].Confidence < Answer)
            return new AnswerDecision.DoNotKnow();
        if (ranked[0].Confidence - (ranked.Count > 1 ? ranked[1].Confidence : 0) >= Ambiguity)
            return new AnswerDecision.Answer(ranked[0]);

        RankedCandidate[] pairs = [.. ranked.Where(candidate => CandidateKey.IsPair(candidate.Key)).Take(MostChoices)];
        // Behind a staff topic that may be meant, a pair has to be likely itself, or the choice would lead away from staff.
        return pairs.Length > 0 && pairs[0].Confidence >= Answer ? new AnswerDecision.AskBack(pairs) : new AnswerDecision.DoNotKnow();
    }
}
