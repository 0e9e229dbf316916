namespace Chatbot.Core.Tickets.Commands;

/// <summary>Whoever has a ticket writes to the patient.</summary>
/// <param name="LanguageConfirmed">Whether they know that the text is in another language than the patient's.</param>
public sealed record Reply(StaffMember By, string Text, bool LanguageConfirmed = false) : TicketCommand(By)
{
    /// <summary>What the audit trail calls it.</summary>
    public const string Action = "replied";

    internal override TicketDecision Decide(Ticket ticket, DateTimeOffset now)
    {
        if (UnlessHeld(ticket) is { } refusal)
            return refusal;
        if (string.IsNullOrWhiteSpace(Text))
            return TicketRefusal.NothingToSay;
        if (!LanguageConfirmed && OtherLanguage.Is(Text, ticket.Request.Language))
            return TicketRefusal.OtherLanguage;
        return Said(ticket, now, Action, null, new PatientWords.OfStaff(Text.Trim(), By!));
    }

    internal static TicketDecision Said(Ticket ticket, DateTimeOffset now, string action, string? detail, PatientWords words)
    {
        var state = ticket.State == TicketState.Answered ? ticket : Moved(ticket, TicketState.Answered, now);
        return TicketDecision.To(state with { LastWordAt = now, Undelivered = false }, action, detail) with { Says = [words] };
    }
}
