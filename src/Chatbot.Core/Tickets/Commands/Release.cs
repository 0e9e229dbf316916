namespace Chatbot.Core.Tickets.Commands;

/// <summary>The bot takes back a ticket in which nobody has said anything for a while.</summary>
/// <param name="QuietFor">How long it has to have been quiet.</param>
public sealed record Release(TimeSpan QuietFor) : TicketCommand(By: null)
{
    internal override TicketDecision Decide(Ticket ticket, DateTimeOffset now)
    {
        if (ticket.Holder is null || !ticket.IsOpen)
            return TicketRefusal.NotClaimed;
        return now - (ticket.LastWordAt ?? ticket.Since) < QuietFor
            ? TicketRefusal.TooEarly
            : Unassign.GivenBack(ticket, now, "released, since it was quiet");
    }
}
