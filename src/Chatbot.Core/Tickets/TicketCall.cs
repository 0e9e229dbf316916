using Chatbot.Core.Conversations;
using Chatbot.Core.Delivery;

namespace Chatbot.Core.Tickets;

/// <summary>What asked for a change of a ticket, so that it is handled once and answered the same when it comes again.</summary>
/// <param name="Inbound">The activity that asked for it; null for what is no activity.</param>
/// <param name="Response">Writes the HTTP answer about the ticket as it will be, as opaque JSON; null where there is none.</param>
public sealed record TicketCall(InboundKey? Inbound, Func<Ticket, string?>? Response)
{
    /// <summary>What whoever asked is told besides, kept and sent with what was done; not where it is refused.</summary>
    public IReadOnlyList<OutboxMessage> Beside { get; init; } = [];
}
