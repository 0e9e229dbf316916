using Chatbot.Core.Escalation;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Dialogue.Answering;

/// <summary>Sends a staff topic to staff at once, with its own line and notices.</summary>
internal sealed class StaffTopicReplies(AnswerTexts texts, StaffDesk desk)
{
    public TurnReply Escalate(Question question, StaffTopic topic, string reason)
    {
        var key = CandidateKey.Of(topic);
        var request = question.Request(topic.Reason, key) with
        {
            Route = topic.Route,
            Urgency = topic.Urgent ? EscalationUrgency.Urgent : EscalationUrgency.Routine,
        };
        var reply = desk.Send(question.Situation, request, texts.StaffTopic(topic, question.Language), reason);
        return reply with
        {
            Outcomes = [reply.Outcomes[0] with { Candidates = question.Ranked }],
            Memory = reply.Memory with { Subject = question.Subject(key) },
        };
    }
}
