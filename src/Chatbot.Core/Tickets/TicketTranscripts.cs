using Chatbot.Core.Conversations;

namespace Chatbot.Core.Tickets;

/// <summary>Opens the transcript behind a ticket. Each view leaves a line in the audit trail, before anything is shown.</summary>
public sealed class TicketTranscripts(ITicketStore tickets, ITurnStore turns, TimeProvider time)
{
    /// <summary>What the audit trail calls a view.</summary>
    public const string Action = "transcript viewed";

    /// <returns>The ticket without what was said; null when there is none.</returns>
    public Task<Ticket?> FindAsync(long id, CancellationToken cancellation) => tickets.FindAsync(id, cancellation);

    /// <returns>Null when there is no such ticket.</returns>
    public async Task<IReadOnlyList<TranscriptEntry>?> OpenAsync(long id, StaffMember by, int limit, CancellationToken cancellation)
    {
        if (await tickets.FindAsync(id, cancellation).ConfigureAwait(false) is not { } ticket)
            return null;
        await tickets.NoteAsync(id, new(time.GetUtcNow(), by, Action), cancellation).ConfigureAwait(false);
        return await turns.TranscriptAsync(ticket.Conversation, limit, cancellation).ConfigureAwait(false);
    }
}
