using Chatbot.Core.Tickets;

namespace Chatbot.Core.Conversations;

/// <summary>How a commit ended.</summary>
public enum TurnCommitState
{
    /// <summary>Everything was kept.</summary>
    Committed,

    /// <summary>The incoming activity had been handled before; nothing was changed.</summary>
    AlreadyHandled,

    /// <summary>The conversation has changed since it was loaded; nothing was changed. Load it again and decide anew.</summary>
    Outdated,
}

/// <param name="Response">The HTTP answer of the first time, when it had been handled before and had one.</param>
/// <param name="Tickets">The tickets that were opened or added to, in the order of the requests.</param>
public sealed record TurnCommitted(TurnCommitState State, string? Response, IReadOnlyList<Ticket> Tickets);
