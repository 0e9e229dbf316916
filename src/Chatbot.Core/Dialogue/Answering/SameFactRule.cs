using Chatbot.Core.Ranking;
using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Dialogue.Answering;

/// <summary>"answer": several candidates are close, but it makes no difference which was meant, or the conversation tells.</summary>
internal sealed class SameFactRule(AnswerTexts texts, PairAnswers answers, DecisionThresholds thresholds) : IQuestionRule
{
    public TurnReply? Decide(Question question)
    {
        var (chosen, rivals, reason) = question.Verdict;
        if (chosen is null || rivals.Count == 0)
            return null;
        if (Continued(question) is { } continued)
            return answers.Give(question, continued, $"{reason}; it goes on with {question.Continues!.Key}");
        // Among several questions there is no asking back; a guess is no answer there either.
        if (question.IsOneOfSeveral && chosen.Confidence >= thresholds.Ambiguity)
            return answers.Give(question, chosen.Key, $"{reason}; one of several questions");
        var pairs = rivals.Select(rival => texts.Pair(rival.Key)).ToArray();
        // Each may be the right one, and any of them tells the fact: how sure that is, they say together.
        return rivals.Sum(rival => rival.Confidence) >= thresholds.Ambiguity
            && pairs.All(pair => pair is not null && NearPairs.AreNear(pairs[0]!, pair))
            ? answers.Give(question, chosen.Key, $"{reason}; all state the same fact")
            : null;
    }

    /// <summary>The one rival that follows from what was talked about: named as a follow-up, else of the same topic.</summary>
    private string? Continued(Question question)
    {
        if (texts.Pair(question.Continues?.Key) is not { } before)
            return null;
        var sure = question.Verdict.Rivals.Where(rival => rival.Confidence >= thresholds.Answer && CandidateKey.IsPair(rival.Key)).ToArray();
        var children = sure.Where(rival => before.FollowUps.Any(id => id.Value == rival.Key)).ToArray();
        var siblings = sure.Where(rival => texts.Pair(rival.Key)!.Topic == before.Topic).ToArray();
        return children.Length == 1 ? children[0].Key : siblings.Length == 1 ? siblings[0].Key : null;
    }
}
