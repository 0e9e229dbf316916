namespace Chatbot.Web.DirectLine.Tokens;

/// <summary>What a token opens. One is no good for the other.</summary>
internal enum TokenPurpose
{
    /// <summary>All calls about one conversation.</summary>
    Conversation,

    /// <summary>One socket, within a minute: it stands in a URL, and URLs get logged.</summary>
    Stream,
}
