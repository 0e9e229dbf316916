namespace Chatbot.Core.Dialogue;

/// <summary>The bot did what it was told to do: help, start over, speak another language, leave it at that.</summary>
public sealed record Command : TurnOutcome
{
    public override string Name => "command";

    public override int Urgency => 3;

    /// <summary>Which command it is, such as <c>help</c>.</summary>
    public required string Id { get; init; }
}
