using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Dialogue;

/// <summary>The clinic's own answer was given.</summary>
public sealed record Answered : TurnOutcome
{
    public override string Name => "answered";

    public override int Urgency => 4;

    public required QnaId QnaId { get; init; }

    public required QnaSource Source { get; init; }

    /// <summary>Questions that a patient asks next, in the language of the turn.</summary>
    public required IReadOnlyList<FollowUp> FollowUps { get; init; }
}
