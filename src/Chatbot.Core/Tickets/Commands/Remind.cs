namespace Chatbot.Core.Tickets.Commands;

/// <summary>Staff are reminded of a ticket that nobody has taken, or of an emergency that nobody has seen.</summary>
/// <param name="Before">How many reminders had gone out when this was decided.</param>
/// <param name="Count">How many will have.</param>
/// <param name="ElsewhereToo">Whether the second channel is told as well.</param>
public sealed record Remind(int Before, int Count, bool ElsewhereToo) : TicketCommand(By: null)
{
    internal override TicketDecision Decide(Ticket ticket, DateTimeOffset now) =>
        (ticket.State == TicketState.Requested || ticket.AwaitsAcknowledgement) && ticket.Reminders == Before
            ? TicketDecision.To(ticket with { Reminders = Count }, "staff reminded", ElsewhereToo ? "second channel" : null) with
            {
                Reminds = new(Count, ElsewhereToo),
            }
            : TicketRefusal.TooEarly;
}
