using Chatbot.Core.Escalation;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Dialogue.Rules;

/// <summary>"person": asking for one is granted at once, from anywhere.</summary>
internal sealed class PersonRule(KnowledgeBase knowledge, StaffDesk desk, ReplyComposer replies) : InstantRule
{
    private readonly StaffTopic? _topic = knowledge.StaffTopics.FirstOrDefault(topic => topic.Reason == EscalationReason.AskedForPerson);

    protected override TurnReply? Decide(Situation situation)
    {
        if (situation.Command?.Rule.Command != PatientCommand.Person)
            return null;
        // What is waiting for a yes is what they need a person for.
        var waiting = situation.Memory.Offered;
        var request = new EscalationRequest
        {
            Reason = EscalationReason.AskedForPerson,
            Urgency = EscalationUrgency.Routine,
            Route = _topic?.Route,
            Question = waiting is null ? situation.Utterance : $"{waiting.Question} / {situation.Utterance}",
            About = _topic is null ? null : CandidateKey.Of(_topic),
            Closest = waiting?.Closest ?? [],
            Language = situation.Language,
        };
        return desk.Send(situation, request, _topic is null ? "" : replies.Say(_topic.Line, situation.Language), "person: the person asked for one");
    }
}
