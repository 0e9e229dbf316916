namespace Chatbot.Core.Conversations;

/// <summary>One conversation on one channel.</summary>
/// <param name="Channel">The channel's id, such as <c>directline</c>, <c>msteams</c>, <c>sms</c>.</param>
/// <param name="Id">The channel's own id of the conversation.</param>
public sealed record ConversationKey(string Channel, string Id)
{
    /// <summary>Both in one text, for lanes and indexes. The channel's id holds no bar.</summary>
    public override string ToString() => $"{Channel}|{Id}";
}
