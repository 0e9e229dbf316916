using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Escalation;
using Chatbot.Core.Feedback;

namespace Chatbot.Core.Dialogue;

/// <summary>Everything that one turn comes to.</summary>
/// <param name="Outcomes">What the patient is told, in order; at least one.</param>
/// <param name="Memory">What to remember until the next turn.</param>
public sealed record TurnReply(IReadOnlyList<TurnOutcome> Outcomes, DialogueMemory Memory)
{
    /// <summary>What staff have to take up: each becomes a ticket, or a note on one that is open.</summary>
    public IReadOnlyList<EscalationRequest> Escalations { get; init; } = [];

    /// <summary>What the person said of the bot's last answer, when it had asked.</summary>
    public GivenFeedback? Feedback { get; init; }

    /// <summary>Whether the person needs nobody on staff any more: their ticket is to be changed with this turn.</summary>
    public bool LeavesStaff { get; init; }

    /// <summary>What the person said to getting text messages; null when nothing.</summary>
    public bool? AllowsTexts { get; init; }

    /// <summary>What the person may say next, to be shown with the last outcome.</summary>
    public IReadOnlyList<Suggestion> Suggestions => Memory.Suggestions;

    /// <summary>The outcome that names the turn: the most urgent one, the first among equals.</summary>
    public TurnOutcome Lead => Outcomes.MaxBy(outcome => outcome.Urgency)!;
}
