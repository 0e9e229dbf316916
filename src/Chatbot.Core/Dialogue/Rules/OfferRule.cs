using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Dialogue.Rules;

/// <summary>"offer": yes or no to "Shall I send this to our staff?".</summary>
internal sealed class OfferRule(YesOrNo answer, StaffDesk desk, ReplyComposer replies) : InstantRule
{
    protected override TurnReply? Decide(Situation situation)
    {
        if (situation.Memory is not { Offered: { } request })
            return null;
        if (situation.Memory.State == DialogueState.Open)
            return answer.IsPlainYes(situation) ? desk.Send(situation, request, "", "offer accepted: it goes to staff") : null;
        if (situation.Memory.State != DialogueState.OfferingStaff)
            return null;
        return answer.Read(situation) switch
        {
            true => desk.Send(situation, request, "", "offer accepted: it goes to staff"),
            false => Situation.Reply(
                new Command
                {
                    Language = situation.Language,
                    Reason = "offer declined: it does not go to staff",
                    Id = "declined",
                    Text = replies.Say(ReplyKeys.Declined, situation.Language),
                },
                situation.Memory.Understood()),
            null => null,
        };
    }
}
