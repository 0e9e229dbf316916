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
/// <param name="QnaId">The pair that gets a phrasing; null for a new pair.</param>
/// <param name="Question">The new phrasing, or the question of the new pair; masked.</param>
/// <param name="Answer">The answer of the new pair; null for a phrasing.</param>
/// <param name="Ticket">The ticket that it came from; null when none.</param>
public sealed record Proposal(
    long Id, ProposalState State, string? QnaId, string Language, string Question, string? Answer, long? Ticket, string ProposedBy, DateTimeOffset At);
