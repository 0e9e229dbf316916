namespace Microsoft.Bot.Schema;

/// <summary>Names of the events with which a conversation is handed over to a person.</summary>
public static class HandoffEventNames
{
    /// <summary>From the bot: somebody please take over.</summary>
    public const string InitiateHandoff = "handoff.initiate";

    /// <summary>From the agents' side: how far the handover has got.</summary>
    public const string HandoffStatus = "handoff.status";
}
