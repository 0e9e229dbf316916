using Chatbot.Core.Tickets;
using Chatbot.Storage.Databases;
using Chatbot.Storage.Outbox;
using Chatbot.Storage.Turns;

namespace Chatbot.Storage.Tickets;

/// <summary>Makes a change of a ticket, in a transaction that has locked its conversation's row.</summary>
internal static class TicketChanges
{
    /// <returns>Whether the ticket still was as the change was made from; if not, nothing was written.</returns>
    public static async Task<bool> MakeAsync(WriteUnit unit, TicketChange change, DateTimeOffset now)
    {
        var ticket = change.Ticket;
        if (!await TicketRows.UpdateAsync(unit, ticket).ConfigureAwait(false))
            return false;
        var owner = ticket.State is TicketState.Claimed or TicketState.Answered ? ticket.Id : (long?)null;
        await ConversationRows.OwnAsync(unit, ticket.Conversation, owner, change.Memory, now).ConfigureAwait(false);
        await TicketRows.NoteAsync(unit, ticket.Id, change.Step).ConfigureAwait(false);
        await TranscriptRows.AddAsync(unit, ticket.Conversation, change.Transcript).ConfigureAwait(false);
        await OutboxRows.AddAsync(unit, change.Outgoing, now).ConfigureAwait(false);
        TicketRows.Signal(unit, ticket.Id);
        return true;
    }
}
