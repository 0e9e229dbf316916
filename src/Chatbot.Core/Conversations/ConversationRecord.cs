namespace Chatbot.Core.Conversations;

/// <summary>What is kept about a conversation between turns.</summary>
/// <param name="Reference">The channel's address of it, as the bot wrote it: opaque JSON.</param>
/// <param name="Memory">What the dialogue remembers, as JSON; null when there is nothing.</param>
/// <param name="Version">Grows by one with each change. A change names the version that it was made from.</param>
/// <param name="OwnerTicket">The ticket whose holder talks with the patient; null while the bot does.</param>
public sealed record ConversationRecord(ConversationKey Key, string Reference, string? Memory, long Version, long? OwnerTicket);
