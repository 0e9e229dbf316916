using Chatbot.Core.Knowledge;
using Chatbot.Core.Ranking;

namespace Chatbot.Core.Dialogue.Answering;

/// <summary>"staff or page": a topic of the staff ranks first, or first for what is asked, but a pair may well be meant.</summary>
internal sealed class DoubtfulStaffTopicRule(AnswerTexts texts, StaffOrPage either, DecisionThresholds thresholds) : IQuestionRule
{
    public TurnReply? Decide(Question question)
    {
        if (question.Exact is not null)
            return null;
        if (question.Ranked is [{ } best, ..] && best.Confidence >= thresholds.Answer && texts.Topic(best.Key) is { } topic)
            return either.Ask(question, topic, isDoubtful: !question.IsSure || question.Asking is { IsSureOfPair: true });
        return AskedOfStaff(question) is { } asked ? either.Ask(question, asked, isDoubtful: false) : null;
    }

    /// <summary>"I'm allergic to latex, is the balloon latex": the scene speaks for a pair, what is asked for staff.</summary>
    private StaffTopic? AskedOfStaff(Question question) =>
        question.Asking?.Clear is { } key ? texts.Topic(key) : null;
}
