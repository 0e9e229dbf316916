namespace Chatbot.Core.Tickets.Commands;

/// <summary>Somebody on call has seen an urgent ticket. Its reminders end.</summary>
public sealed record Acknowledge(StaffMember By) : TicketCommand(By)
{
    internal override TicketDecision Decide(Ticket ticket, DateTimeOffset now)
    {
        if (!ticket.IsOpen)
            return TicketRefusal.Closed;
        return ticket.AwaitsAcknowledgement
            ? TicketDecision.To(ticket with { AcknowledgedAt = now }, "acknowledged")
            : TicketRefusal.NothingToAcknowledge;
    }
}
