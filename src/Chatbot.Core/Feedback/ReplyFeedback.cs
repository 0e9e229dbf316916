namespace Chatbot.Core.Feedback;

/// <summary>What a person thought of one turn of the bot.</summary>
/// <param name="Channel">The channel's id on the wire.</param>
/// <param name="Conversation">The conversation's id on that channel.</param>
/// <param name="Turn">The id of the activity that the person had written; null where the channel does not give it back.</param>
/// <param name="Reply">The id of the bot's activity that they speak of; null where the channel names none.</param>
/// <param name="Text">What they wrote with it, if anything, with personal data masked.</param>
public sealed record ReplyFeedback(
    string Channel, string Conversation, string? Turn, string? Reply, Reaction Reaction, string? Text, DateTimeOffset At);
