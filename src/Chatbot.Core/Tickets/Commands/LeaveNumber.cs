namespace Chatbot.Core.Tickets.Commands;

/// <summary>The patient leaves a number to be called at.</summary>
public sealed record LeaveNumber(Callback Callback) : TicketCommand(By: null)
{
    internal override TicketDecision Decide(Ticket ticket, DateTimeOffset now) => ticket.IsOpen
        ? TicketDecision.To(ticket with { Callback = Callback }, "callback number left")
        : TicketRefusal.Closed;
}
