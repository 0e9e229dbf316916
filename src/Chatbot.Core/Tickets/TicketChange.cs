using Chatbot.Core.Conversations;
using Chatbot.Core.Delivery;

namespace Chatbot.Core.Tickets;

/// <summary>A change of one ticket with everything that goes with it. It is kept whole or not at all.</summary>
/// <param name="Ticket">The ticket as it is to be; its <see cref="Ticket.Version"/> is the one that the change was made from.</param>
/// <param name="Step">The line for the audit trail.</param>
public sealed record TicketChange(Ticket Ticket, TicketStep Step)
{
    /// <summary>What is said through it.</summary>
    public IReadOnlyList<TranscriptEntry> Transcript { get; init; } = [];

    public IReadOnlyList<OutboxMessage> Outgoing { get; init; } = [];

    /// <summary>The staff's activity that this change answers: handled once.</summary>
    public InboundKey? Inbound { get; init; }

    /// <summary>The HTTP answer to that activity, as opaque JSON.</summary>
    public string? Response { get; init; }

    /// <summary>What the dialogue is to remember of the patient's conversation from now on; null to leave it.</summary>
    public string? Memory { get; init; }
}
