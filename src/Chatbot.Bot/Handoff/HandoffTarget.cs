namespace Chatbot.Bot.Handoff;

/// <summary>Who takes over when a person is needed.</summary>
public enum HandoffTarget
{
    /// <summary>The clinic's staff, by tickets in Teams or in the inbox of the host.</summary>
    Teams,

    /// <summary>A hub for agents that stands between the channel and the bot: it is told by <c>handoff.initiate</c> events.</summary>
    Events,
}
