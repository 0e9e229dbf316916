using Chatbot.Core.Ranking;

namespace Chatbot.Core.Dialogue.Answering;

/// <summary>"staff or page": a topic of the staff ranks first, but a pair may well be meant.</summary>
internal sealed class DoubtfulStaffTopicRule(AnswerTexts texts, StaffOrPage either, DecisionThresholds thresholds) : IQuestionRule
{
    public TurnReply? Decide(Question question) =>
        question.Exact is null
        && question.Ranked is [{ } best, ..] && best.Confidence >= thresholds.Answer
        && texts.Topic(best.Key) is { } topic
            ? either.Ask(question, topic, isDoubtful: !question.IsSure || question.Asking is { IsSureOfPair: true })
            : null;
}
