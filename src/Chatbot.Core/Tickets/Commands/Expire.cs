using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Tickets.Commands;

/// <summary>Nobody took a ticket for so long that nobody will. An urgent one never expires.</summary>
public sealed record Expire(TimeSpan After) : TicketCommand(By: null)
{
    internal override TicketDecision Decide(Ticket ticket, DateTimeOffset now)
    {
        if (!ticket.IsOpen)
            return TicketRefusal.Closed;
        if (ticket.State != TicketState.Requested || ticket.Request.IsUrgent || now - ticket.Since < After)
            return TicketRefusal.TooEarly;
        return TicketDecision.To(Moved(ticket, TicketState.Expired, now), "expired") with
        {
            Says = [new PatientWords.Notice(StaffReplyKeys.Expired)],
        };
    }
}
