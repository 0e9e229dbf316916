namespace Chatbot.Core.Conversations;

/// <summary>
/// The conversations of the channel that the bot hosts itself. What is said in them is opaque JSON here; only the bot
/// reads it.
/// </summary>
public interface IConversationStore
{
    /// <summary>Starts a conversation; one that has this id already is left as it is.</summary>
    /// <returns>Whether it was this call that started it.</returns>
    ValueTask<bool> StartAsync(string conversation, string? locale, CancellationToken cancellation);

    /// <returns>Null when there is no such conversation, or no more.</returns>
    ValueTask<ConversationState?> FindAsync(string conversation, CancellationToken cancellation);

    /// <returns>Whether it was this call that made the user a member.</returns>
    ValueTask<bool> JoinAsync(string conversation, string user, CancellationToken cancellation);

    /// <summary>Nothing can be added any more; what was said can still be read.</summary>
    ValueTask EndAsync(string conversation, CancellationToken cancellation);

    /// <param name="key">
    /// A name of its own for what is added, so that what was added once, and is added again after a crash, stands there
    /// once; null for what has none.
    /// </param>
    /// <param name="write">Makes the JSON when its place in the conversation is known.</param>
    /// <returns>What was added, now or before; null when there is no such conversation, or it has ended.</returns>
    ValueTask<StoredActivity?> AppendAsync(string conversation, string? key, ActivityWriter write, CancellationToken cancellation);

    /// <returns>What follows a sequence number, in order and at most <paramref name="limit"/>; null when there is no such conversation.</returns>
    ValueTask<IReadOnlyList<StoredActivity>?> ReadAsync(string conversation, long after, int limit, CancellationToken cancellation);

    /// <summary>Forgets conversations in which nothing has happened, and that nobody has read, since then.</summary>
    /// <returns>How many were forgotten.</returns>
    ValueTask<int> ForgetIdleAsync(DateTimeOffset since, CancellationToken cancellation);
}
