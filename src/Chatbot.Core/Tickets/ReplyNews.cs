using System.Text.Json;
using Chatbot.Core.Delivery;

namespace Chatbot.Core.Tickets;

/// <summary>
/// What an outbox message of <see cref="MessageKind"/> says: that it is settled whether something that a patient was told
/// from behind a ticket has reached them. It is written with the outcome itself, so that no crash loses it, and has a lane
/// of its own, so that it does not wait for a card that cannot be shown.
/// </summary>
/// <param name="Key">The name in the outbox of what the patient was told.</param>
public sealed record ReplyNews(long Ticket, string Key)
{
    public const string MessageKind = "reply";

    public OutboxMessage Message() => new(FormattableString.Invariant($"reply|{Ticket}"), MessageKind, "{}", JsonSerializer.Serialize(this));

    /// <exception cref="JsonException">It is no such message.</exception>
    public static ReplyNews Read(OutboxMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return JsonSerializer.Deserialize<ReplyNews>(message.Payload) ?? throw new JsonException("The news of a reply are empty.");
    }
}
