using System.Text.Json;
using Chatbot.Core.Delivery;

namespace Chatbot.Core.Tickets;

/// <summary>
/// What an outbox message of <see cref="MessageKind"/> says: that staff are to see a ticket as it stands. It names the
/// ticket alone, and whoever sends it looks the rest up, so that what staff see is never older than the moment of sending.
/// </summary>
/// <param name="Reminder">To be told aloud as well; null for a change that is only shown.</param>
/// <param name="Words">What the patient has written to whoever has the ticket; null when they have not.</param>
public sealed record TicketNews(long Ticket, TicketReminder? Reminder = null, string? Words = null)
{
    public const string MessageKind = "ticket";

    /// <summary>The message, in the ticket's own lane.</summary>
    public OutboxMessage Message() => new(LaneOf(Ticket), MessageKind, "{}", JsonSerializer.Serialize(this));

    public static string LaneOf(long ticket) => FormattableString.Invariant($"ticket|{ticket}");

    /// <exception cref="JsonException">It is no such message.</exception>
    public static TicketNews Read(OutboxMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return JsonSerializer.Deserialize<TicketNews>(message.Payload) ?? throw new JsonException("The news of a ticket are empty.");
    }
}
