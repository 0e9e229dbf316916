namespace Chatbot.Core.Dialogue;

/// <summary>The bot does not know, says so, and says how to reach a person.</summary>
public sealed record FellBack : TurnOutcome
{
    public override string Name => "fellBack";

    public override int Urgency => 6;

    /// <summary>Whether the person was asked if it may go to staff.</summary>
    public bool OffersStaff { get; init; }
}
