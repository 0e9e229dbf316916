namespace Chatbot.Core.Tickets.Commands;

/// <summary>
/// Whoever has a ticket sends one of its closest pairs, or a reply of staff-replies.yaml, as the clinic wrote it in the
/// patient's language.
/// </summary>
/// <param name="Id">Of the pair or the reply.</param>
public sealed record SendPrepared(StaffMember By, string Id) : TicketCommand(By)
{
    /// <summary>What the audit trail calls it.</summary>
    public const string Action = "sent answer";

    internal override TicketDecision Decide(Ticket ticket, DateTimeOffset now) => UnlessHeld(ticket) is { } refusal
        ? refusal
        : Reply.Said(ticket, now, Action, Id, new PatientWords.Prepared(Id, By!));
}
