namespace Chatbot.Core.Conversations;

/// <summary>One conversation on one channel.</summary>
/// <param name="Channel">The channel's id, such as <c>directline</c>, <c>msteams</c>, <c>sms</c>.</param>
/// <param name="Id">The channel's own id of the conversation.</param>
public sealed record ConversationKey(string Channel, string Id)
{
    /// <summary>A channel that no patient is on: where staff and their tickets' cards are is kept as its conversations, for as long as the tickets themselves.</summary>
    public const string StaffChannel = "staff";

    /// <summary>Both in one text, for lanes and indexes. The channel's id holds no bar.</summary>
    public override string ToString() => $"{Channel}|{Id}";
}
