namespace Microsoft.Bot.Connector;

/// <summary>Names on the wire of calls about conversations.</summary>
public static class ConversationConstants
{
    public const string ConversationIdHttpHeaderName = "x-ms-conversation-id";
}
