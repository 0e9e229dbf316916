namespace Chatbot.Core.Tickets.Commands;

/// <summary>A reply of staff did not reach the patient, and never will: somebody has to call.</summary>
/// <param name="Why">Such as <c>opted out</c>; never the patient's words.</param>
public sealed record MarkUndelivered(string Why) : TicketCommand(By: null)
{
    /// <summary>What the audit trail calls it.</summary>
    public const string Action = "not delivered";

    internal override TicketDecision Decide(Ticket ticket, DateTimeOffset now) =>
        TicketDecision.To(ticket with { Undelivered = true }, Action, Why);
}
