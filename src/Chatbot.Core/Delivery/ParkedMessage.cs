namespace Chatbot.Core.Delivery;

/// <summary>A message that was given up on, with the reason. It stays until somebody sends it again or removes it.</summary>
public sealed record ParkedMessage(OutboxItem Item, DateTimeOffset At, string Error);
