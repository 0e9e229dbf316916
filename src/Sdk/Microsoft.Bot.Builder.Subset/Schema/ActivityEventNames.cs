namespace Microsoft.Bot.Schema;

/// <summary>Names of the events with which an adapter starts a proactive turn.</summary>
public static class ActivityEventNames
{
    public const string ContinueConversation = "ContinueConversation";

    public const string CreateConversation = "CreateConversation";
}
