namespace Chatbot.Core.Conversations;

/// <summary>
/// What tells one incoming activity from another, so that it is handled once, however often the channel delivers it.
/// </summary>
/// <param name="Type">The activity's type: ids are only unique within one.</param>
/// <param name="ActivityId">The channel's id of the activity.</param>
/// <param name="Edition">Empty; for an edit, which reuses the id, its timestamp.</param>
public sealed record InboundKey(ConversationKey Conversation, string Type, string ActivityId, string Edition = "");
