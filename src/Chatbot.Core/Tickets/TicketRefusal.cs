namespace Chatbot.Core.Tickets;

/// <summary>Why a ticket was left as it was.</summary>
public enum TicketRefusal
{
    NoSuchTicket,

    /// <summary>Somebody else has it.</summary>
    Taken,

    /// <summary>Whoever asks has it already.</summary>
    YoursAlready,

    /// <summary>Nobody has claimed it, and this needs somebody who has.</summary>
    NotClaimed,

    /// <summary>It is closed.</summary>
    Closed,

    /// <summary>It is open, and this needs a closed one.</summary>
    StillOpen,

    /// <summary>The patient's conversation has another ticket that is open.</summary>
    OtherIsOpen,

    NothingToSay,

    /// <summary>The text is in another language than the patient's, and nobody has confirmed that it may go.</summary>
    OtherLanguage,

    /// <summary>No such answer may be served in the patient's language, or it is none of the ticket's closest pairs.</summary>
    NoSuchAnswer,

    /// <summary>It is not urgent, or was acknowledged before.</summary>
    NothingToAcknowledge,

    /// <summary>It has not come to that yet.</summary>
    TooEarly,

    /// <summary>Others changed it again and again in between.</summary>
    Busy,

    /// <summary>The same press or message was handled before.</summary>
    Repeated,
}
