using Chatbot.Core.Consents;
using Chatbot.Core.Conversations;
using Chatbot.Core.Delivery;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Tickets;
using Microsoft.Bot.Builder;

namespace Chatbot.Bot.Turns;

/// <summary>
/// What a turn is going to leave behind, besides what it sends through its context. The bot fills it; it is kept in one
/// transaction when the bot is done, and thrown away when the conversation has changed meanwhile.
/// </summary>
internal sealed class TurnDraft(ConversationKey conversation, ConversationRecord? record)
{
    private DialogueMemory? _memory;

    public ConversationKey Conversation { get; } = conversation;

    /// <summary>The conversation as the turns before left it; null when it is new.</summary>
    public ConversationRecord? Record { get; } = record;

    public DialogueMemory Memory
    {
        get => _memory ??= DialogueMemoryJson.Read(Record?.Memory);
        set => (_memory, MemoryChanged) = (value, true);
    }

    public bool MemoryChanged { get; private set; }

    /// <summary>What was said to the bot. What the bot says itself is added from what it sends.</summary>
    public List<TranscriptEntry> Heard { get; } = [];

    /// <summary>The ticket to whose holder the patient has written; null while the bot answers.</summary>
    public long? RelayedTo { get; set; }

    /// <summary>What becomes of the conversation's ticket; null for nothing.</summary>
    public TicketChange? TicketChange { get; set; }

    /// <summary>What the person agreed to, or took back.</summary>
    public List<Consent> Consents { get; } = [];

    /// <summary>Whether the person has ended the text messages with this turn: what it says confirms that.</summary>
    public bool EndsTexts => Consents.Exists(consent => consent is { Purpose: Consent.TextMessages, IsGiven: false });

    public List<UnansweredQuestion> Unanswered { get; } = [];

    public List<TicketRequest> Tickets { get; } = [];

    /// <summary>What goes elsewhere than to where the activity came from.</summary>
    public List<OutboxMessage> Elsewhere { get; } = [];

    /// <summary>What was decided, for the log; empty when the activity was no message.</summary>
    public IReadOnlyList<TurnOutcome> Outcomes { get; set; } = [];

    public bool IsEmpty => !MemoryChanged && Heard.Count == 0 && Unanswered.Count == 0 && Tickets.Count == 0 && Elsewhere.Count == 0;

    public static TurnDraft Of(ITurnContext context) => context.TurnState.Get<TurnDraft>();
}
