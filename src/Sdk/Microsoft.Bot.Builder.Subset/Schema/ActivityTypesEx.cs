namespace Microsoft.Bot.Schema;

/// <summary>Kinds of activities that never leave the bot: the adapter acts on them itself.</summary>
public static class ActivityTypesEx
{
    public const string Delay = "delay";

    public const string InvokeResponse = "invokeResponse";
}
