namespace Chatbot.Core.Dialogue.Rules;

/// <summary>
/// One rule of the conversation. The rules are asked in a fixed order, and the first that has something to say decides the
/// turn; the reason of its outcomes begins with the rule's name.
/// </summary>
internal interface IDialogueRule
{
    /// <returns>Null to leave the turn to the rules after this one.</returns>
    ValueTask<TurnReply?> DecideAsync(Situation situation, CancellationToken cancellation);
}
