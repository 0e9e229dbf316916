using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Dialogue.Rules;

/// <summary>
/// "leave staff": the patient is done with the person who answers them, or needs nobody any more. What they are told
/// comes with the change of the ticket, so that the rule itself says nothing.
/// </summary>
internal sealed class LeaveStaffRule : InstantRule
{
    protected override TurnReply? Decide(Situation situation)
    {
        if (situation.Command is not { IsWhole: true, Rule.Command: var command } || !IsMeant(command, situation.Turn))
            return null;
        return Situation.Reply(
            new Command { Language = situation.Language, Reason = "leave staff: the person said so", Id = "leaveStaff", Text = "" },
            situation.Memory.Understood()) with { LeavesStaff = true };
    }

    private static bool IsMeant(PatientCommand command, Turn turn) => command switch
    {
        PatientCommand.BackToBot => turn.Owner == ConversationOwner.Staff,
        // While a question only waits, the bot answers anyway: who goes back to it may want to keep the question.
        PatientCommand.NoPerson => turn.Owner == ConversationOwner.Staff || turn.IsWaitingForStaff,
        _ => false,
    };
}
