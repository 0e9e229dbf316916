namespace Chatbot.Core.Proposals;

/// <summary>What became of a proposal.</summary>
public enum ProposalState
{
    Pending,
    Accepted,
    Rejected,
    Exported,
}

/// <summary>Something that staff would have the bot learn. It reaches the knowledge base only by a person's hand.</summary>
/// <param name="QnaId">The pair that gets a phrasing, or the id that a new pair was given; null for a new pair without one.</param>
/// <param name="Question">The new phrasing, or the question of the new pair; masked.</param>
/// <param name="Answer">The answer of the new pair; null for a phrasing.</param>
/// <param name="Ticket">The ticket that it came from; null when none.</param>
/// <param name="Topic">Where a new pair is to stand; null for a phrasing, and until somebody has said so.</param>
public sealed record Proposal(
    long Id, ProposalState State, string? QnaId, string Language, string Question, string? Answer, long? Ticket, string ProposedBy, DateTimeOffset At, string? Topic = null)
{
    /// <summary>Whether it is a new pair rather than a phrasing of one.</summary>
    public bool IsNewPair => Answer is not null;
}
