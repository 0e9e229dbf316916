namespace Chatbot.Core.Dialogue;

/// <summary>The bot asks which of two or three questions was meant.</summary>
public sealed record Disambiguating : TurnOutcome
{
    public override string Name => "disambiguating";

    public override int Urgency => 5;

    /// <summary>The questions that may have been meant, in the language of the turn. Each has its pair.</summary>
    public required IReadOnlyList<FollowUp> Choices { get; init; }
}
