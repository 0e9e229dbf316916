namespace Chatbot.Core.Tickets.Commands;

/// <summary>A closed ticket waits again for somebody to take it.</summary>
public sealed record Reopen(StaffMember By) : TicketCommand(By)
{
    internal override TicketDecision Decide(Ticket ticket, DateTimeOffset now) => ticket.IsOpen
        ? TicketRefusal.StillOpen
        : TicketDecision.To(Unassign.Waiting(ticket, now), "reopened");
}
