namespace Chatbot.Core.Delivery;

/// <summary>A message of the outbox that was taken to be sent.</summary>
/// <param name="Id">Stable over attempts, so that a receiver can tell a repeat.</param>
/// <param name="Attempts">How often sending it has failed.</param>
public sealed record OutboxItem(long Id, OutboxMessage Message, int Attempts, DateTimeOffset CreatedAt);
