using Chatbot.Core.Conversations;

namespace Chatbot.Core.Feedback;

/// <summary>What a patient thinks of one reply.</summary>
/// <param name="ActivityId">The channel's id of what the patient had written, or else of the reply that it is about; null when the channel did not say.</param>
/// <param name="IsPositive">Thumb up or down.</param>
/// <param name="Comment">Masked; null when there is none.</param>
public sealed record FeedbackEntry(ConversationKey Conversation, string? ActivityId, bool IsPositive, string? Comment, DateTimeOffset At);
