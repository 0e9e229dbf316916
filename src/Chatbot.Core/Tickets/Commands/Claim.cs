using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Tickets.Commands;

/// <summary>Somebody takes a ticket. The patient is told, and the bot is silent from then on.</summary>
public sealed record Claim(StaffMember By) : TicketCommand(By)
{
    internal override TicketDecision Decide(Ticket ticket, DateTimeOffset now)
    {
        if (!ticket.IsOpen)
            return TicketRefusal.Closed;
        if (ticket.Holder is not null)
            return IsHolder(ticket) ? TicketRefusal.YoursAlready : TicketRefusal.Taken;
        var next = Moved(ticket, TicketState.Claimed, now) with { Holder = By, LastWordAt = now, AcknowledgedAt = ticket.AcknowledgedAt ?? now };
        return TicketDecision.To(next, "claimed") with { Says = [new PatientWords.Notice(StaffReplyKeys.TookOver, By)] };
    }
}
