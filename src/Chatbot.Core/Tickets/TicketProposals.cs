using Chatbot.Core.Proposals;

namespace Chatbot.Core.Tickets;

/// <summary>What staff would have the bot learn from a ticket. Nothing of it reaches a patient before a person has exported and signed it.</summary>
public sealed class TicketProposals(ITicketStore tickets, IProposalStore proposals, TimeProvider time)
{
    /// <summary>Proposes the ticket's question as a phrasing of a pair.</summary>
    /// <returns>Null when there is no such ticket.</returns>
    public async Task<Proposal?> PhrasingAsync(long id, string qnaId, StaffMember by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (await tickets.FindAsync(id, cancellation).ConfigureAwait(false) is not { } ticket)
            return null;
        var now = time.GetUtcNow();
        var proposal = await proposals.AddAsync(
            new(0, ProposalState.Pending, qnaId, ticket.Request.Language, ticket.Request.Question, null, id, by.Id, now), cancellation).ConfigureAwait(false);
        await tickets.NoteAsync(id, new(now, by, "proposed as a phrasing", qnaId), cancellation).ConfigureAwait(false);
        return proposal;
    }
}
