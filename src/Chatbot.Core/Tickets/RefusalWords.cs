namespace Chatbot.Core.Tickets;

/// <summary>What staff are told about a refusal.</summary>
public static class RefusalWords
{
    /// <param name="ticket">As it stands; null when there is none.</param>
    public static string Of(TicketRefusal refusal, Ticket? ticket) => refusal switch
    {
        TicketRefusal.NoSuchTicket => "There is no such ticket.",
        TicketRefusal.Taken => $"{ticket?.Holder?.Name ?? "Somebody else"} has this ticket.",
        TicketRefusal.YoursAlready => "You have this ticket already.",
        TicketRefusal.NotClaimed => "Nobody has claimed this ticket. Claim it first.",
        TicketRefusal.Closed => $"This ticket is {StateOf(ticket)}. Reopen it first.",
        TicketRefusal.StillOpen => "This ticket is open.",
        TicketRefusal.OtherIsOpen => "This patient has another open ticket. Go on in that one.",
        TicketRefusal.NothingToSay => "Write a text first.",
        TicketRefusal.OtherLanguage => $"The patient writes {LanguageOf(ticket)}, and this text is in another language. Send it again to send it as it is.",
        TicketRefusal.NoSuchAnswer => $"This answer may not be sent in {LanguageOf(ticket)}. Write a reply.",
        TicketRefusal.NothingToAcknowledge => "There is nothing to acknowledge.",
        TicketRefusal.TooEarly => "It is too early for that.",
        TicketRefusal.Busy => "Others are changing this ticket. Try again.",
        TicketRefusal.Repeated => "That was done already.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, null),
    };

    private static string StateOf(Ticket? ticket) => ticket?.State switch
    {
        TicketState.Cancelled => "cancelled by the patient",
        TicketState.Expired => "expired",
        _ => "resolved",
    };

    private static string LanguageOf(Ticket? ticket) => ticket?.Request.Language == "es" ? "Spanish" : "English";
}
