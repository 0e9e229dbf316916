using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Tickets.Commands;

/// <summary>Whoever has a ticket hands it to somebody else, or to another desk, where nobody has it yet.</summary>
public sealed record Transfer(StaffMember By) : TicketCommand(By)
{
    public StaffMember? To { get; init; }

    /// <summary>The desk, such as <c>billing</c>; null to leave it.</summary>
    public string? Route { get; init; }

    internal override TicketDecision Decide(Ticket ticket, DateTimeOffset now)
    {
        if (!ticket.IsOpen)
            return TicketRefusal.Closed;
        if (ticket.Holder is not null && !IsHolder(ticket))
            return TicketRefusal.Taken;
        var routed = ticket with { Request = ticket.Request with { Route = Route ?? ticket.Request.Route } };
        if (To is { } other)
            return ToPerson(ticket, routed, other, now);
        if (Route is null)
            return TicketRefusal.NothingToSay;
        return ticket.Holder is null
            ? TicketDecision.To(routed, "transferred", Route)
            : Unassign.GivenBack(routed, now, "transferred") with { Detail = Route };
    }

    /// <summary>A patient who is with a person already is not told again.</summary>
    private static TicketDecision ToPerson(Ticket ticket, Ticket routed, StaffMember other, DateTimeOffset now)
    {
        if (ticket.Holder?.Id == other.Id)
            return TicketRefusal.YoursAlready;
        var next = Moved(routed, TicketState.Claimed, now) with { Holder = other, LastWordAt = now };
        return TicketDecision.To(next, "transferred", other.Name) with
        {
            Says = ticket.Holder is null ? [new PatientWords.Notice(StaffReplyKeys.TookOver, other)] : [],
        };
    }
}
