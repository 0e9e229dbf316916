using Chatbot.Core.Escalation;
using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Dialogue.Answering;

/// <summary>
/// "staff topic": its words name what only staff answer, though the page may be meant after all. A question that is word for
/// word a pair's phrasing goes past this.
/// </summary>
internal sealed class StaffTopicRule(StaffTopicMatcher matcher, StaffOrPage either, StaffTopicReplies replies) : IQuestionRule
{
    public TurnReply? Decide(Question question)
    {
        if (question.Exact is not null || matcher.Match(question.Words, question.Situation.Heard) is not var (topic, pattern))
            return null;
        var isScene = IsScene(question, topic);
        // Who tells of an insurance and asks about the ride home asks nothing that staff have to answer.
        if (isScene && topic.Reason == EscalationReason.StaffTopic && question.IsSureOfPair)
            return null;
        return either.Ask(question, topic, isDoubtful: false, isScene) ?? replies.Escalate(question, topic, $"staff topic {topic.Id}: the words '{pattern}'");
    }

    /// <summary>Whether the words stand in what was told, and what is asked has none of any topic.</summary>
    private bool IsScene(Question question, StaffTopic topic) =>
        !topic.Urgent && question.Asking is { } asking && matcher.Match(asking.Words, question.Situation.Heard) is null;
}
