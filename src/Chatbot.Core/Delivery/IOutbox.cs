namespace Chatbot.Core.Delivery;

/// <summary>
/// What has to go out, in order within a lane, sent at least once. A message is taken for a time (leased) by one
/// replica, and is free again when that one died.
/// </summary>
public interface IOutbox
{
    /// <summary>Adds messages by themselves, for what no turn and no ticket decides.</summary>
    Task AddAsync(IReadOnlyList<OutboxMessage> messages, CancellationToken cancellation);

    /// <summary>Takes the first message of each lane that is due and not taken.</summary>
    /// <param name="lane">Only this lane; null for any.</param>
    Task<IReadOnlyList<OutboxItem>> TakeAsync(string? lane, int limit, TimeSpan lease, CancellationToken cancellation);

    /// <summary>As <see cref="TakeAsync"/> of any lane, without messages that are younger than this: whoever wrote them sends them first.</summary>
    Task<IReadOnlyList<OutboxItem>> TakeLeftOverAsync(TimeSpan age, int limit, TimeSpan lease, CancellationToken cancellation);

    /// <summary>Takes a message for longer, which somebody else may have sent since it was taken.</summary>
    /// <returns>Whether it still has to be sent.</returns>
    Task<bool> RenewAsync(long id, TimeSpan lease, CancellationToken cancellation);

    /// <summary>Its channel has taken it; its lane goes on.</summary>
    Task SentAsync(long id, CancellationToken cancellation);

    /// <summary>It failed; it is due again at that time, and its lane waits.</summary>
    Task RetryAsync(long id, DateTimeOffset at, string error, CancellationToken cancellation);

    /// <summary>It is given up; its lane goes on.</summary>
    Task ParkAsync(long id, string error, CancellationToken cancellation);

    /// <returns>The oldest first.</returns>
    Task<IReadOnlyList<ParkedMessage>> ParkedAsync(int limit, CancellationToken cancellation);

    /// <summary>Sends a parked message again, as the first of its lane.</summary>
    Task<bool> UnparkAsync(long id, CancellationToken cancellation);

    /// <summary>Removes a parked message for good.</summary>
    /// <returns>Whether there was one.</returns>
    Task<bool> DiscardAsync(long id, CancellationToken cancellation);

    /// <returns>What has come of the message with this <see cref="OutboxMessage.Key"/>; null when there is none, or it was sent so long ago that it was removed.</returns>
    Task<MessageFate?> FateAsync(string key, CancellationToken cancellation);

    /// <returns>How many wait, since when the oldest of them, and how many were given up.</returns>
    Task<(int Waiting, DateTimeOffset? Oldest, int Parked)> BacklogAsync(CancellationToken cancellation);
}
