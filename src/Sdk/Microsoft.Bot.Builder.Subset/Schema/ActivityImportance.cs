namespace Microsoft.Bot.Schema;

/// <summary>How urgent a message is.</summary>
public static class ActivityImportance
{
    public const string High = "high";

    public const string Low = "low";

    public const string Normal = "normal";
}
