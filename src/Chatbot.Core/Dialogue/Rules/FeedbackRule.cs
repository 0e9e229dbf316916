using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Escalation;
using Chatbot.Core.Feedback;
using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Dialogue.Rules;

/// <summary>"feedback": yes or no to "Did that answer your question?". After a no it may go to staff.</summary>
internal sealed class FeedbackRule(YesOrNo answer, StaffDesk desk, ReplyComposer replies) : InstantRule
{
    protected override TurnReply? Decide(Situation situation)
    {
        if (situation.Memory is not { State: DialogueState.AskingFeedback, Subject: { } subject })
            return null;
        return answer.Read(situation) switch
        {
            true => Situation.Reply(
                new SmallTalk
                {
                    Language = situation.Language,
                    Reason = "feedback: the answer helped",
                    Id = "feedback-yes",
                    Text = replies.Say(ReplyKeys.FeedbackThanks, situation.Language),
                },
                situation.Memory.Understood()) with { Feedback = new(Reaction.Like, situation.Memory.FeedbackTurn) },
            false => desk.Offer(situation, Request(situation, subject), replies.Say(ReplyKeys.FeedbackSorry, situation.Language), "feedback: the answer did not help")
                with { Feedback = new(Reaction.Dislike, situation.Memory.FeedbackTurn) },
            null => null,
        };
    }

    private static EscalationRequest Request(Situation situation, Subject subject) => new()
    {
        Reason = EscalationReason.Feedback,
        Urgency = EscalationUrgency.Routine,
        Question = subject.Question,
        About = subject.Key,
        Language = situation.Language,
    };
}
