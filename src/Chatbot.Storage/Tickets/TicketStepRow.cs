using Chatbot.Core.Tickets;
using Chatbot.Storage.Databases;

namespace Chatbot.Storage.Tickets;

internal sealed class TicketStepRow
{
    public const string OfTicket =
        "SELECT at AS At, by_id AS ById, by_name AS ByName, action AS Action, detail AS Detail FROM ticket_step WHERE ticket = @id ORDER BY id";

    public long At { get; init; }

    public string? ById { get; init; }

    public string? ByName { get; init; }

    public required string Action { get; init; }

    public string? Detail { get; init; }

    public TicketStep Step() => new(At.Time(), ById is null ? null : new(ById, ByName ?? ""), Action, Detail);
}
