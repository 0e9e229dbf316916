using Chatbot.Core.Proposals;
using Chatbot.Core.Safety.PersonalData;

namespace Chatbot.Core.Tickets;

/// <summary>What staff would have the bot learn from a ticket. Nothing of it reaches a patient before a person has exported and signed it.</summary>
public sealed class TicketProposals(ITicketStore tickets, IProposalStore proposals, TimeProvider time)
{
    /// <summary>What staff are told of a proposal that was kept.</summary>
    public const string Noted = "Noted. Whoever looks after the answers decides about it.";

    /// <summary>What staff are told when nothing was chosen, or a prepared reply that is no pair.</summary>
    public const string ChooseAnswer = "Choose one of the closest answers first.";

    /// <summary>Proposes the ticket's question as a phrasing of a pair. Safe to repeat.</summary>
    /// <returns>Null when there is no such ticket, or the pair is none of its closest.</returns>
    public Task<Proposal?> PhrasingAsync(long id, string qnaId, StaffMember by, CancellationToken cancellation) => AddAsync(
        id,
        "proposed as a phrasing",
        ticket => ticket.Request.ClosestPairs.Any(pair => pair.QnaId == qnaId) ? New(ticket, by) with { QnaId = qnaId } : null,
        by,
        cancellation);

    /// <summary>Proposes the ticket's question and this answer as a new pair. Safe to repeat.</summary>
    /// <returns>Null when there is no such ticket, or no answer.</returns>
    public Task<Proposal?> AnswerAsync(long id, string answer, StaffMember by, CancellationToken cancellation) => AddAsync(
        id,
        "proposed as a new answer",
        ticket => string.IsNullOrWhiteSpace(answer) ? null : New(ticket, by) with { Answer = PersonalDataMask.Apply(answer.Trim()) },
        by,
        cancellation);

    private async Task<Proposal?> AddAsync(long id, string action, Func<Ticket, Proposal?> propose, StaffMember by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (await tickets.FindAsync(id, cancellation).ConfigureAwait(false) is not { } ticket || propose(ticket) is not { } proposed)
            return null;
        var kept = await proposals.AddAsync(proposed, cancellation).ConfigureAwait(false);
        // A repeat finds the line there, or writes it where the host had died before.
        var history = await tickets.HistoryAsync(id, cancellation).ConfigureAwait(false);
        if (!history.Any(step => step.Action == action && step.Detail == proposed.QnaId && step.At >= kept.At))
            await tickets.NoteAsync(id, new(proposed.At, by, action, proposed.QnaId), cancellation).ConfigureAwait(false);
        return kept;
    }

    private Proposal New(Ticket ticket, StaffMember by) =>
        new(0, ProposalState.Pending, null, ticket.Request.Language, ticket.Request.Question, null, ticket.Id, by.Id, time.GetUtcNow());
}
