using Chatbot.Core.Escalation;
using Chatbot.Core.Language;

namespace Chatbot.Core.Dialogue.Remembering;

/// <summary>
/// What the bot remembers of one conversation from turn to turn. Immutable: a turn takes one in and gives another one out,
/// which the host keeps together with the turn. What people wrote is in it with personal data masked only.
/// </summary>
public sealed record DialogueMemory
{
    /// <summary>The form that <see cref="DialogueMemoryJson"/> writes. A memory of a later form is read as empty.</summary>
    public const int CurrentSchema = 1;

    /// <summary>The memory of a conversation that begins.</summary>
    public static DialogueMemory Empty { get; } = new();

    public int Schema { get; init; } = CurrentSchema;

    /// <summary>What the bot waits for.</summary>
    public DialogueState State { get; init; } = DialogueState.Open;

    /// <summary>When the last turn was; null before the first.</summary>
    public DateTimeOffset? LastTurn { get; init; }

    /// <summary>What the person wrote last: a sign of an emergency may be spread over two messages.</summary>
    public string? PreviousUtterance { get; init; }

    /// <summary>What was talked about last.</summary>
    public Subject? Subject { get; init; }

    /// <summary>What was offered with the last reply, in the order of the numbers that a person may answer with.</summary>
    public IReadOnlyList<Suggestion> Suggestions { get; init; } = [];

    /// <summary>
    /// What goes to staff if the person says yes to <see cref="DialogueState.OfferingStaff"/>, chooses none of what they are
    /// <see cref="DialogueState.Choosing"/> from, or takes up what an answer offers in passing.
    /// </summary>
    public EscalationRequest? Offered { get; init; }

    /// <summary>Questions of a message with many that still wait for an answer.</summary>
    public IReadOnlyList<string> WaitingQuestions { get; init; } = [];

    /// <summary>How often in a row the bot did not know.</summary>
    public int Failures { get; init; }

    /// <summary>What the bot did not know the answer to, since it last knew one; three at most.</summary>
    public IReadOnlyList<string> Unanswered { get; init; } = [];

    /// <summary>How often in a row the bot asked back.</summary>
    public int AskedBack { get; init; }

    /// <summary>How many answers were given in this conversation.</summary>
    public int Answers { get; init; }

    /// <summary>The language that the person asked for.</summary>
    public PatientLanguage? StatedLanguage { get; init; }

    /// <summary>Whether the bot has asked whether it answered the question.</summary>
    public bool FeedbackAsked { get; init; }

    /// <summary>The id of the turn about which it has asked.</summary>
    public string? FeedbackTurn { get; init; }

    /// <summary>Whether the person has been told what the bot is.</summary>
    public bool Greeted { get; init; }

    /// <summary>The red flags about which the person was told what to do.</summary>
    public IReadOnlyList<ToldRedFlag> RedFlags { get; init; } = [];

    /// <summary>What this conversation has sent to staff.</summary>
    public IReadOnlyList<AskedTicket> Tickets { get; init; } = [];
}
