namespace Chatbot.Core.Tickets.Commands;

/// <summary>A reply of staff that had not reached the patient was sent again, and has.</summary>
/// <param name="Key">Its name in the outbox.</param>
public sealed record MarkDelivered(string Key) : TicketCommand(By: null)
{
    internal override TicketDecision Decide(Ticket ticket, DateTimeOffset now) => ticket.Undelivered
        ? TicketDecision.To(ticket with { Undelivered = false }, "delivered after all", Key)
        : TicketRefusal.Repeated;
}
