using Chatbot.Bot.Turns;
using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Tickets;
using Chatbot.Core.Tickets.Commands;

namespace Chatbot.Bot.Handoff;

/// <summary>A patient goes back to the bot: their ticket is changed in the transaction of the turn that says so.</summary>
internal sealed class LeavingStaff(ITicketStore tickets, TicketDesk desk)
{
    /// <summary>Notes in the draft what becomes of the ticket. What the patient is told comes with it.</summary>
    public async Task LeaveAsync(TurnDraft draft, string words, CancellationToken cancellation)
    {
        if (draft.Record is not { } record || await tickets.OpenOfAsync(draft.Conversation, cancellation).ConfigureAwait(false) is not { } ticket)
            return;
        if (desk.Plan(ticket, new LeaveStaff(words), record with { Memory = DialogueMemoryJson.Write(draft.Memory) }) is not { } change)
            return;
        draft.TicketChange = change;
        // Staff hear the words with the change.
        draft.RelayedTo = null;
        if (change.Memory is { } memory)
            draft.Memory = DialogueMemoryJson.Read(memory);
    }
}
