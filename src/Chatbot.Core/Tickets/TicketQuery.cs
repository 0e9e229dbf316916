namespace Chatbot.Core.Tickets;

/// <summary>Which tickets to list. Urgent ones come first, then those that have waited longest.</summary>
/// <param name="States">Any of these; empty for all that are open.</param>
/// <param name="Route">Only this desk's; null for all.</param>
public sealed record TicketQuery(IReadOnlyList<TicketState> States, string? Route = null, int Limit = 50, int Skip = 0)
{
    /// <summary>Only of patients who write this language, by its code; null for all.</summary>
    public string? Language { get; init; }

    public static TicketQuery Open { get; } = new([]);
}
