namespace Chatbot.Core.Dialogue;

/// <summary>A fitting short reply to what is no question: a greeting, thanks, chatter.</summary>
public sealed record SmallTalk : TurnOutcome
{
    public override string Name => "smallTalk";

    public override int Urgency => 2;

    /// <summary>Which reply it is, such as <c>thanks</c>.</summary>
    public required string Id { get; init; }
}
