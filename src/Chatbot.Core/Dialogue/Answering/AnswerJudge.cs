using System.Globalization;
using Chatbot.Core.Ranking;

namespace Chatbot.Core.Dialogue.Answering;

/// <summary>Says what the confidences allow.</summary>
internal sealed class AnswerJudge(DialogueOptions options)
{
    public AnswerVerdict Of(IReadOnlyList<RankedCandidate> ranked)
    {
        if (ranked.Count == 0)
            return new(null, [], "nothing in the knowledge base holds any of these words");
        var top = ranked[0];
        return top.Confidence >= options.AnswerThreshold
            ? new(top, [], string.Create(CultureInfo.InvariantCulture, $"confidence {top.Confidence:F2} reaches the answer threshold {options.AnswerThreshold:F2}"))
            : new(null, [], string.Create(CultureInfo.InvariantCulture, $"confidence {top.Confidence:F2} of {top.Key} is below the answer threshold {options.AnswerThreshold:F2}"));
    }
}
