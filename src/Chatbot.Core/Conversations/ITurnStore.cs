namespace Chatbot.Core.Conversations;

/// <summary>What is kept of conversations, on every channel. Each call is a transaction of its own.</summary>
public interface ITurnStore
{
    /// <returns>Null when nothing is kept about it.</returns>
    Task<ConversationRecord?> FindAsync(ConversationKey conversation, CancellationToken cancellation);

    /// <returns>Whether the activity was handled, and its HTTP answer if it had one.</returns>
    Task<(bool Handled, string? Response)> WasHandledAsync(InboundKey inbound, CancellationToken cancellation);

    /// <summary>Keeps everything that a turn leaves behind, or nothing.</summary>
    Task<TurnCommitted> CommitAsync(TurnCommit turn, CancellationToken cancellation);

    /// <returns>The latest entries, in the order in which they were said.</returns>
    Task<IReadOnlyList<TranscriptEntry>> TranscriptAsync(ConversationKey conversation, int limit, CancellationToken cancellation);

    /// <summary>Removes what is older than the times given and belongs to no open ticket.</summary>
    /// <returns>How many rows were removed.</returns>
    Task<int> ForgetAsync(RetentionLimits limits, CancellationToken cancellation);
}
