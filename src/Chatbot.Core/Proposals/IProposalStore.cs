namespace Chatbot.Core.Proposals;

public interface IProposalStore
{
    /// <summary>Keeps a proposal, unless the same waits for a decision already: see <see cref="Proposal.Fingerprint"/>.</summary>
    /// <param name="proposal">Its id is given here.</param>
    /// <returns>The one that waits, as it was kept.</returns>
    Task<Proposal> AddAsync(Proposal proposal, CancellationToken cancellation);

    /// <param name="state">Null for all; the oldest first.</param>
    Task<IReadOnlyList<Proposal>> ListAsync(ProposalState? state, CancellationToken cancellation);

    /// <summary>Says where a new pair is to stand.</summary>
    /// <returns>Null when there is no new pair of this number that waits for a decision.</returns>
    Task<Proposal?> PlaceAsync(long id, string qnaId, string topic, CancellationToken cancellation);

    /// <returns>Null when there is no such proposal, or it is not in the state that it is to leave.</returns>
    Task<Proposal?> MoveAsync(long id, ProposalState from, ProposalState to, CancellationToken cancellation);
}
