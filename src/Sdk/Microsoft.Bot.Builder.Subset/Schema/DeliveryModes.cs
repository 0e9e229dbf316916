namespace Microsoft.Bot.Schema;

/// <summary>How the replies of a turn get back to the caller.</summary>
public static class DeliveryModes
{
    public const string Ephemeral = "ephemeral";

    public const string ExpectReplies = "expectReplies";

    public const string Normal = "normal";

    public const string Notification = "notification";
}
