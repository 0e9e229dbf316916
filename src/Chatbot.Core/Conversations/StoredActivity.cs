namespace Chatbot.Core.Conversations;

/// <summary>One activity of a conversation as its clients get it. Sequence numbers begin with 1 and have no gaps.</summary>
public sealed record StoredActivity(long Sequence, string Json);

/// <summary>Writes an activity as JSON.</summary>
/// <param name="sequence">Its place in the conversation.</param>
/// <param name="at">Later than the activity before it by a millisecond or more: clients sort by this.</param>
public delegate string ActivityWriter(long sequence, DateTimeOffset at);
