using System.Globalization;
using Chatbot.Core.Ranking;

namespace Chatbot.Core.Dialogue.Answering;

/// <summary>Puts what <see cref="DecisionThresholds"/> decides into words.</summary>
internal sealed class AnswerJudge(DialogueOptions options)
{
    public AnswerVerdict Of(IReadOnlyList<RankedCandidate> ranked) => options.Thresholds.Decide(ranked) switch
    {
        AnswerDecision.Answer(var best) => new(best, [], Text($"confidence {best.Confidence:F2} reaches the answer threshold {options.AnswerThreshold:F2}")),
        AnswerDecision.AskBack(var choices) => new(ranked[0], choices, Text($"confidence {ranked[0].Confidence:F2} leads by less than {options.AmbiguityThreshold:F2}")),
        _ when ranked.Count == 0 => new(null, [], "nothing in the knowledge base holds any of these words"),
        _ => new(null, [], Text($"confidence {ranked[0].Confidence:F2} of {ranked[0].Key} is below the answer threshold {options.AnswerThreshold:F2}")),
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
