using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Tickets.Commands;

/// <summary>A ticket is done. One that nobody has claimed can be resolved by anybody, such as after a call.</summary>
public sealed record Resolve(StaffMember By, CloseReason Because) : TicketCommand(By)
{
    internal override TicketDecision Decide(Ticket ticket, DateTimeOffset now)
    {
        if (!ticket.IsOpen)
            return TicketRefusal.Closed;
        if (ticket.Holder is not null && !IsHolder(ticket))
            return TicketRefusal.Taken;
        var next = Moved(ticket, TicketState.Resolved, now) with
        {
            Holder = By,
            ClosedBecause = Because,
            AcknowledgedAt = ticket.AcknowledgedAt ?? now,
        };
        return TicketDecision.To(next, "resolved", Because.ToString()) with { Says = Says(ticket), ReturnsToBot = ticket.Holder is not null };
    }

    private IReadOnlyList<PatientWords> Says(Ticket ticket) => (Because, ticket.Holder) switch
    {
        (CloseReason.NoContact or CloseReason.Voicemail, _) => [new PatientWords.Notice(StaffReplyKeys.CouldNotReach)],
        (_, not null) => [new PatientWords.Notice(StaffReplyKeys.Ended)],
        // They talked with each other elsewhere, and the bot had never stopped answering.
        _ => [],
    };
}
