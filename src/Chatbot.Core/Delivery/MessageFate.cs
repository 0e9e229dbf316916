namespace Chatbot.Core.Delivery;

/// <summary>What has come of a message so far.</summary>
/// <param name="Error">Why it could not be sent, as the channel's problem and not as words of a patient; null when nothing went wrong.</param>
public sealed record MessageFate(MessageState State, string? Error);
