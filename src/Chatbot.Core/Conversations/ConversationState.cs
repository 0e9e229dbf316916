namespace Chatbot.Core.Conversations;

/// <param name="LastSequence">The number of the last activity; 0 when there is none yet.</param>
/// <param name="HasEnded">Whether nothing can be added any more.</param>
public sealed record ConversationState(string? Locale, long LastSequence, bool HasEnded);
