using Chatbot.Core.Consents;
using Chatbot.Core.Delivery;
using Chatbot.Core.Tickets;

namespace Chatbot.Core.Conversations;

/// <summary>Everything that one turn leaves behind. It is kept whole or not at all.</summary>
public sealed record TurnCommit
{
    public required ConversationKey Conversation { get; init; }

    /// <summary>The channel's address of the conversation, as opaque JSON.</summary>
    public required string Reference { get; init; }

    /// <summary>The version that the turn was made from; 0 for a conversation that was not known.</summary>
    public required long ExpectedVersion { get; init; }

    /// <summary>The activity that the turn answers; null for what nobody asked for, such as a reminder.</summary>
    public InboundKey? Inbound { get; init; }

    /// <summary>What the dialogue remembers from now on, as JSON.</summary>
    public string? Memory { get; init; }

    /// <summary>The HTTP answer, where the reply is one (invoke, expectReplies): a retry gets it again. Opaque JSON.</summary>
    public string? Response { get; init; }

    public IReadOnlyList<TranscriptEntry> Transcript { get; init; } = [];

    /// <summary>Questions of the turn that nobody answered, masked.</summary>
    public IReadOnlyList<UnansweredQuestion> Unanswered { get; init; } = [];

    /// <summary>Who speaks, by their id on the channel; null when it is not known.</summary>
    public string? Requester { get; init; }

    /// <summary>Tickets that the turn opens, or adds to when the conversation has an open one.</summary>
    public IReadOnlyList<TicketRequest> Tickets { get; init; } = [];

    /// <summary>
    /// What the turn changes of the conversation's ticket; null for nothing. Where somebody else has changed it meanwhile, the
    /// whole turn is outdated.
    /// </summary>
    public TicketChange? TicketChange { get; init; }

    /// <summary>What the person agreed to in the turn, or took back.</summary>
    public IReadOnlyList<Consent> Consents { get; init; } = [];

    /// <summary>The ticket to whose holder the patient has written; null while the bot answers.</summary>
    public long? RelayedTo { get; init; }

    /// <summary>What the turn sends, in order.</summary>
    public IReadOnlyList<OutboxMessage> Outgoing { get; init; } = [];
}
