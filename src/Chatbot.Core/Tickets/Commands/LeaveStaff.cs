using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Tickets.Commands;

/// <summary>
/// The patient goes back to the bot, or needs nobody any more. That closes the ticket, unless it is urgent: then only
/// staff do, and it waits for somebody to take it.
/// </summary>
/// <param name="Words">How they said it; staff hear it.</param>
public sealed record LeaveStaff(string Words) : TicketCommand(By: null)
{
    internal override TicketDecision Decide(Ticket ticket, DateTimeOffset now)
    {
        if (!ticket.IsOpen)
            return TicketRefusal.Closed;
        return (ticket.Request.IsUrgent, ticket.Holder) switch
        {
            (true, null) => TicketRefusal.NotClaimed,
            (true, _) => Unassign.GivenBack(ticket, now, "left by the patient, still urgent", StaffReplyKeys.KeptUrgent) with { Words = Words },
            _ => Cancelled(ticket, now),
        };
    }

    private TicketDecision Cancelled(Ticket ticket, DateTimeOffset now) =>
        TicketDecision.To(Moved(ticket, TicketState.Cancelled, now), "cancelled by the patient") with
        {
            Says = [new PatientWords.Notice(ticket.State == TicketState.Answered ? StaffReplyKeys.CancelledAnswered : StaffReplyKeys.Cancelled)],
            ReturnsToBot = ticket.Holder is not null,
            Words = Words,
        };
}
