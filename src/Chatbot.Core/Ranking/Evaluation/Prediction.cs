using Chatbot.Core.Ranking.Training;
using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Ranking.Evaluation;

/// <summary>What came first for a labelled question, whatever any threshold says.</summary>
/// <param name="Predicted">The key of the top candidate; empty when nothing was recalled.</param>
/// <param name="Confidence">Its calibrated probability, 0 when nothing was recalled.</param>
public sealed record Prediction(LabelledQuestion Question, string Predicted, double Confidence)
{
    /// <summary>Whether the top candidate is an accepted one. Nothing is right for a question that has no answer.</summary>
    public bool IsRight => Question.IsAnsweredBy(Predicted);

    /// <param name="candidates">What was considered. A staff topic is no answer, so the best pair counts.</param>
    public static Prediction Of(LabelledQuestion question, IEnumerable<RankedCandidate> candidates)
    {
        var best = candidates.Where(candidate => CandidateKey.IsPair(candidate.Key)).MaxBy(candidate => candidate.Confidence);
        return new(question, best?.Key ?? "", best?.Confidence ?? 0);
    }
}
