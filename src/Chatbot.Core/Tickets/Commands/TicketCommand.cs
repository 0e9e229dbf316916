namespace Chatbot.Core.Tickets.Commands;

/// <summary>
/// Something that somebody wants done with a ticket. Each command knows its own rules; <see cref="TicketDesk"/> carries
/// it out.
/// </summary>
/// <param name="By">Who wants it; null for the bot or the patient.</param>
public abstract record TicketCommand(StaffMember? By)
{
    /// <summary>Decides without changing anything, so that it can be asked again when somebody was quicker.</summary>
    internal abstract TicketDecision Decide(Ticket ticket, DateTimeOffset now);

    private protected bool IsHolder(Ticket ticket) => ticket.Holder is { } holder && holder.Id == By?.Id;

    /// <summary>The rule of everything that only whoever has the ticket may do.</summary>
    private protected TicketRefusal? UnlessHeld(Ticket ticket)
    {
        if (!ticket.IsOpen)
            return TicketRefusal.Closed;
        if (ticket.Holder is null)
            return TicketRefusal.NotClaimed;
        return IsHolder(ticket) ? null : TicketRefusal.Taken;
    }

    private protected static Ticket Moved(Ticket ticket, TicketState state, DateTimeOffset now) =>
        ticket with { State = state, Since = now };
}
