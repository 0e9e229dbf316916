using Chatbot.Core.Conversations;

namespace Chatbot.Core.Tickets;

/// <summary>The durable record of one escalation, until it is resolved. A conversation has at most one that is open.</summary>
public sealed record Ticket
{
    public required long Id { get; init; }

    public required ConversationKey Conversation { get; init; }

    public required TicketState State { get; init; }

    /// <summary>Why a person is needed; the most urgent reason when there were several.</summary>
    public required TicketRequest Request { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>When it came to its present state, or became urgent in it.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>Grows by one with each change. A change names the version that it was made from.</summary>
    public required long Version { get; init; }

    /// <summary>Who asked, by their id on the channel; null when it is not known.</summary>
    public string? Requester { get; init; }

    public StaffMember? Holder { get; init; }

    /// <summary>When either side last said something through it.</summary>
    public DateTimeOffset? LastWordAt { get; init; }

    /// <summary>When somebody on call said that they have seen an urgent one.</summary>
    public DateTimeOffset? AcknowledgedAt { get; init; }

    /// <summary>How many reminders went out.</summary>
    public int Reminders { get; init; }

    public Callback? Callback { get; init; }

    public CloseReason? ClosedBecause { get; init; }

    /// <summary>Whether a reply of staff could not be delivered, so that somebody has to call.</summary>
    public bool Undelivered { get; init; }

    /// <summary>Whether it is urgent and nobody on call has said that they have seen it.</summary>
    public bool AwaitsAcknowledgement => IsOpen && Request.IsUrgent && AcknowledgedAt is null;

    public bool IsOpen => State is TicketState.Requested or TicketState.Claimed or TicketState.Answered;
}
