using Chatbot.Core.Proposals;
using Chatbot.Core.Safety.PersonalData;

namespace Chatbot.Core.Tickets;

/// <summary>What staff would have the bot learn from a ticket. Nothing of it reaches a patient before a person has exported and signed it.</summary>
public sealed class TicketProposals(ITicketStore tickets, IProposalStore proposals, TimeProvider time)
{
    /// <summary>Proposes the ticket's question as a phrasing of a pair.</summary>
    /// <returns>Null when there is no such ticket.</returns>
    public Task<Proposal?> PhrasingAsync(long id, string qnaId, StaffMember by, CancellationToken cancellation) =>
        AddAsync(id, by, "proposed as a phrasing", ticket => New(ticket, by) with { QnaId = qnaId }, cancellation);

    /// <summary>Proposes the ticket's question and this answer as a new pair.</summary>
    /// <returns>Null when there is no such ticket, or no answer.</returns>
    public Task<Proposal?> AnswerAsync(long id, string answer, StaffMember by, CancellationToken cancellation) => string.IsNullOrWhiteSpace(answer)
        ? Task.FromResult<Proposal?>(null)
        : AddAsync(id, by, "proposed as a new answer", ticket => New(ticket, by) with { Answer = PersonalDataMask.Apply(answer.Trim()) }, cancellation);

    private async Task<Proposal?> AddAsync(long id, StaffMember by, string action, Func<Ticket, Proposal> propose, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (await tickets.FindAsync(id, cancellation).ConfigureAwait(false) is not { } ticket)
            return null;
        var proposal = await proposals.AddAsync(propose(ticket), cancellation).ConfigureAwait(false);
        await tickets.NoteAsync(id, new(proposal.At, by, action, proposal.QnaId), cancellation).ConfigureAwait(false);
        return proposal;
    }

    private Proposal New(Ticket ticket, StaffMember by) =>
        new(0, ProposalState.Pending, null, ticket.Request.Language, ticket.Request.Question, null, ticket.Id, by.Id, time.GetUtcNow());
}
