using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Escalation;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Safety;

namespace Chatbot.Core.Dialogue.Rules;

/// <summary>
/// "help called": who says "I already called 911" is not told again to call. Asked before the red flags, but says nothing
/// when another sign stands beside these words.
/// </summary>
internal sealed class HelpCalledRule(EmergencyAcknowledgement acknowledgement) : InstantRule
{
    private const string UnknownGroup = "help-called";

    protected override TurnReply? Decide(Situation situation)
    {
        if (situation.Turn.Owner == ConversationOwner.Staff
            || acknowledgement.To(situation.Signs, situation.Language, situation.IsBrief) is not { } text)
            return null;
        var told = situation.Memory.RedFlags is [.., var last] ? last : null;
        var outcome = new Emergency
        {
            Language = situation.Language,
            Reason = "help called: the person says that help was called already",
            Group = told?.Group ?? UnknownGroup,
            Action = told?.Action ?? RedFlagAction.Call911,
            Person = PersonInDanger.Self,
            Text = text,
        };
        return told is null ? Unannounced(situation, outcome) : new([outcome], situation.Memory.Settle() with
        {
            RedFlags = [.. situation.Memory.RedFlags.SkipLast(1), told with { Acknowledged = true }],
        });
    }

    /// <summary>Nobody was told of this emergency before: staff have to hear of it too.</summary>
    private static TurnReply Unannounced(Situation situation, Emergency outcome) => new([outcome], situation.Memory.Settle() with
    {
        RedFlags = [.. situation.Memory.RedFlags, new(outcome.Group, outcome.Action, situation.Now, Acknowledged: true)],
        Tickets = [.. situation.Memory.Tickets, new(EscalationReason.RedFlag, outcome.Group, situation.Now)],
    })
    {
        Escalations =
        [
            new()
            {
                Reason = EscalationReason.RedFlag,
                Urgency = EscalationUrgency.Emergency,
                Question = situation.Utterance,
                Language = situation.Language,
                RedFlagGroup = outcome.Group,
                About = outcome.Group,
            },
        ],
    };
}
