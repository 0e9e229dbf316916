namespace Chatbot.Core.Dialogue.Rules;

/// <summary>A rule that looks nothing up.</summary>
internal abstract class InstantRule : IDialogueRule
{
    public ValueTask<TurnReply?> DecideAsync(Situation situation, CancellationToken cancellation) => new(Decide(situation));

    protected abstract TurnReply? Decide(Situation situation);
}
