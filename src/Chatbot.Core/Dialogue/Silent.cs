namespace Chatbot.Core.Dialogue;

/// <summary>There is nothing to say.</summary>
public sealed record Silent : TurnOutcome
{
    public override string Name => "silent";

    public override int Urgency => 0;
}
