using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Tickets.Commands;

/// <summary>The patient is told that it takes longer than promised.</summary>
public sealed record TellOfWait() : TicketCommand(By: null)
{
    /// <summary>What the audit trail calls it; a ticket whose trail has it is not told about again.</summary>
    public const string Action = "patient told of the wait";

    internal override TicketDecision Decide(Ticket ticket, DateTimeOffset now) => ticket.State == TicketState.Requested
        ? TicketDecision.To(ticket, Action) with { Says = [new PatientWords.Notice(StaffReplyKeys.TakesLonger)] }
        : TicketRefusal.Closed;
}
