using Chatbot.Core.Conversations;

namespace Chatbot.Core.Tickets;

/// <summary>
/// Tickets and their audit trail. A conversation's <see cref="ConversationRecord.OwnerTicket"/> follows the state of its
/// ticket: set while it is claimed or answered, and empty otherwise.
/// </summary>
public interface ITicketStore
{
    Task<Ticket?> FindAsync(long id, CancellationToken cancellation);

    /// <returns>The conversation's open ticket, or null.</returns>
    Task<Ticket?> OpenOfAsync(ConversationKey conversation, CancellationToken cancellation);

    /// <returns>How many open tickets somebody has in other conversations on the same channel.</returns>
    Task<int> CountElsewhereAsync(ConversationKey here, string requester, CancellationToken cancellation);

    Task<IReadOnlyList<Ticket>> ListAsync(TicketQuery query, CancellationToken cancellation);

    /// <returns>The ticket with its new version; null when somebody else changed it in between, and then nothing was changed.</returns>
    Task<Ticket?> ChangeAsync(TicketChange change, CancellationToken cancellation);

    /// <summary>Adds a line to the audit trail without changing the ticket, such as that somebody has looked at the transcript.</summary>
    Task NoteAsync(long id, TicketStep step, CancellationToken cancellation);

    Task<IReadOnlyList<TicketStep>> HistoryAsync(long id, CancellationToken cancellation);
}
