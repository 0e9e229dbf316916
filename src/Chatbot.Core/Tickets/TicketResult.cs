namespace Chatbot.Core.Tickets;

/// <summary>What came of a command.</summary>
/// <param name="Refusal">Null when it was done.</param>
/// <param name="Ticket">As it stands now; null when there is none.</param>
public sealed record TicketResult(TicketRefusal? Refusal, Ticket? Ticket)
{
    public bool IsDone => Refusal is null;

    /// <returns>What staff are told about the refusal; null when there is none.</returns>
    public string? Words => Refusal is { } refusal ? RefusalWords.Of(refusal, Ticket) : null;
}
