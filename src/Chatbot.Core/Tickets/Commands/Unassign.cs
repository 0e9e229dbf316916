using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Tickets.Commands;

/// <summary>Whoever has a ticket gives it back, and the bot answers until somebody else takes it.</summary>
public sealed record Unassign(StaffMember By) : TicketCommand(By)
{
    internal override TicketDecision Decide(Ticket ticket, DateTimeOffset now) =>
        UnlessHeld(ticket) is { } refusal ? refusal : GivenBack(ticket, now, "unassigned");

    /// <param name="notice">What the patient is told, one of <see cref="StaffReplyKeys"/>.</param>
    internal static TicketDecision GivenBack(Ticket ticket, DateTimeOffset now, string action, string notice = StaffReplyKeys.HandedBack) =>
        TicketDecision.To(Waiting(ticket, now), action, ticket.Holder?.Name) with
        {
            Says = [new PatientWords.Notice(notice)],
            ReturnsToBot = true,
        };

    /// <summary>Nobody looks after it any more, so that its reminders begin anew.</summary>
    internal static Ticket Waiting(Ticket ticket, DateTimeOffset now) =>
        Moved(ticket, TicketState.Requested, now) with { Holder = null, ClosedBecause = null, Reminders = 0, AcknowledgedAt = null };
}
