using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Tickets.Commands;

/// <summary>The patient needs nobody any more.</summary>
public sealed record Cancel() : TicketCommand(By: null)
{
    internal override TicketDecision Decide(Ticket ticket, DateTimeOffset now) => ticket.IsOpen
        ? TicketDecision.To(Moved(ticket, TicketState.Cancelled, now), "cancelled by the patient") with
        {
            Says = [new PatientWords.Notice(StaffReplyKeys.Cancelled)],
            ReturnsToBot = ticket.Holder is not null,
        }
        : TicketRefusal.Closed;
}
