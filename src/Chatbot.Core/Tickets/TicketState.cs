namespace Chatbot.Core.Tickets;

/// <summary>Where a ticket stands. Open are <see cref="Requested"/>, <see cref="Claimed"/> and <see cref="Answered"/>.</summary>
public enum TicketState
{
    /// <summary>A person is needed, and nobody has taken it. The bot keeps answering.</summary>
    Requested,

    /// <summary>Somebody has taken it and talks with the patient; the bot is silent but for red flags.</summary>
    Claimed,

    /// <summary>Whoever has taken it has replied; still theirs until resolved.</summary>
    Answered,

    /// <summary>Closed by staff, with a reason.</summary>
    Resolved,

    /// <summary>The patient took it back.</summary>
    Cancelled,

    /// <summary>Nobody took it in time.</summary>
    Expired,
}
