using System.Globalization;
using Chatbot.Core.Ranking;

namespace Chatbot.Core.Dialogue.Answering;

/// <summary>
/// Says what the confidences allow: to answer, to ask which of a few candidates is meant, or neither. Two are too close
/// when the second comes within <c>Dialogue:AmbiguityThreshold</c> of the first.
/// </summary>
internal sealed class AnswerJudge(DialogueOptions options)
{
    private const int MostRivals = 3;

    /// <summary>Below this share of the answer threshold a candidate is not worth asking about.</summary>
    private const double LeastShareOfThreshold = 0.5;

    public AnswerVerdict Of(IReadOnlyList<RankedCandidate> ranked)
    {
        if (ranked.Count == 0)
            return new(null, [], "nothing in the knowledge base holds any of these words");
        var top = ranked[0];
        RankedCandidate[] rivals = [.. ranked.Take(MostRivals).TakeWhile(candidate => IsRival(candidate, top))];
        var isSure = top.Confidence >= options.AnswerThreshold;
        var isAmbiguous = rivals.Length > 1 && rivals.Sum(rival => rival.Confidence) >= options.AnswerThreshold;
        return new(isSure ? top : null, isAmbiguous ? rivals : [], Reason(top, isSure, isAmbiguous, rivals.Length));
    }

    private bool IsRival(RankedCandidate candidate, RankedCandidate top) =>
        candidate.Confidence >= LeastShareOfThreshold * options.AnswerThreshold
        && (ReferenceEquals(candidate, top) || top.Confidence - candidate.Confidence < options.AmbiguityThreshold);

    private string Reason(RankedCandidate top, bool isSure, bool isAmbiguous, int rivals)
    {
        var threshold = isSure
            ? string.Create(CultureInfo.InvariantCulture, $"confidence {top.Confidence:F2} reaches the answer threshold {options.AnswerThreshold:F2}")
            : string.Create(CultureInfo.InvariantCulture, $"confidence {top.Confidence:F2} of {top.Key} is below the answer threshold {options.AnswerThreshold:F2}");
        return isAmbiguous
            ? string.Create(CultureInfo.InvariantCulture, $"{threshold}, and {rivals} candidates are within {options.AmbiguityThreshold:F2}")
            : threshold;
    }
}
