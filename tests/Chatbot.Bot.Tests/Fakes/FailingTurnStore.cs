using Chatbot.Core.Conversations;

namespace Chatbot.Bot.Tests.Fakes;

/// <summary>The store, when its database can be away, and others can write in between.</summary>
public sealed class FailingTurnStore(ITurnStore store) : ITurnStore
{
    public bool IsAway { get; set; }

    /// <summary>What happens between the bot's deciding and the keeping, once.</summary>
    public Func<Task>? InBetween { get; set; }

    /// <summary>The latest commit that was tried.</summary>
    public TurnCommit? Last { get; private set; }

    public Task<ConversationRecord?> FindAsync(ConversationKey conversation, CancellationToken cancellation) => Store.FindAsync(conversation, cancellation);

    public Task<(bool Handled, string? Response)> WasHandledAsync(InboundKey inbound, CancellationToken cancellation) => Store.WasHandledAsync(inbound, cancellation);

    public async Task<TurnCommitted> CommitAsync(TurnCommit turn, CancellationToken cancellation)
    {
        Last = turn;
        if (InBetween is { } happens)
        {
            InBetween = null;
            await happens();
        }

        return await Store.CommitAsync(turn, cancellation);
    }

    public Task<IReadOnlyList<TranscriptEntry>> TranscriptAsync(ConversationKey conversation, int limit, CancellationToken cancellation) =>
        Store.TranscriptAsync(conversation, limit, cancellation);

    public Task<int> ForgetAsync(RetentionLimits limits, CancellationToken cancellation) => Store.ForgetAsync(limits, cancellation);

    private ITurnStore Store => IsAway ? throw new IOException("The database is away.") : store;
}
