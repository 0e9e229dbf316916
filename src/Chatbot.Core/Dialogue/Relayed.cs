namespace Chatbot.Core.Dialogue;

/// <summary>Somebody on staff answers in this conversation: the message goes to them, and the bot says nothing but what of it does not.</summary>
public sealed record Relayed : TurnOutcome
{
    public override string Name => "relayed";

    public override int Urgency => 1;
}
