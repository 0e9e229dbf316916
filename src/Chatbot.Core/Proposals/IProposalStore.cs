namespace Chatbot.Core.Proposals;

public interface IProposalStore
{
    /// <param name="proposal">Its id is given here.</param>
    Task<Proposal> AddAsync(Proposal proposal, CancellationToken cancellation);

    /// <param name="state">Null for all; the oldest first.</param>
    Task<IReadOnlyList<Proposal>> ListAsync(ProposalState? state, CancellationToken cancellation);

    /// <returns>Null when there is no such proposal, or it is not in the state that it is to leave.</returns>
    Task<Proposal?> MoveAsync(long id, ProposalState from, ProposalState to, CancellationToken cancellation);
}
