using Chatbot.Core.Escalation;

namespace Chatbot.Core.Dialogue.Answering;

/// <summary>
/// "staff topic": its words name what only staff answer, though the page may be meant after all. A question that is word for
/// word a pair's phrasing goes past this.
/// </summary>
internal sealed class StaffTopicRule(StaffTopicMatcher matcher, StaffOrPage either, StaffTopicReplies replies) : IQuestionRule
{
    public TurnReply? Decide(Question question) =>
        question.Exact is null && matcher.Match(question.Words, question.Situation.Heard) is var (topic, pattern)
            ? either.Ask(question, topic, isDoubtful: false) ?? replies.Escalate(question, topic, $"staff topic {topic.Id}: the words '{pattern}'")
            : null;
}
