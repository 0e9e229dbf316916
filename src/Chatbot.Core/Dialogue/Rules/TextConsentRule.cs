using Chatbot.Core.Dialogue.Commands;
using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Dialogue.Rules;

/// <summary>
/// "text consent": the words that end text messages and have them begin again, whoever owns the conversation and whatever
/// the bot has asked. The network heeds and confirms them, so that the bot says nothing, except to somebody who begins with
/// "start".
/// </summary>
internal sealed class TextConsentRule(KnowledgeBase knowledge, ReplyComposer replies) : InstantRule
{
    protected override TurnReply? Decide(Situation situation)
    {
        if (!situation.IsBrief)
            return null;
        var isStart = TextKeywords.IsStart(situation.Utterance, situation.Turn.IsOptedOut);
        if (!isStart && !TextKeywords.IsStop(situation.Words))
            return null;
        var outcome = isStart && !situation.Turn.IsOptedOut && situation.Turn.Owner == ConversationOwner.Bot
            ? Welcome(situation)
            : Nothing(situation, isStart ? "text consent: the word has text messages begin again" : "text consent: the word ends text messages");
        return Situation.Reply(outcome, situation.Memory.Settle()) with { AllowsTexts = isStart };
    }

    private static Silent Nothing(Situation situation, string reason) => new() { Language = situation.Language, Reason = reason, Text = "" };

    private TurnOutcome Welcome(Situation situation)
    {
        const string Reason = "text consent: the person agrees to text messages";
        return knowledge.Commands.Commands.FirstOrDefault(rule => rule.Command == PatientCommand.Help)?.Reply is { } help
            ? new Command { Language = situation.Language, Reason = Reason, Id = "start", Text = replies.Say(help, situation.Language) }
            : Nothing(situation, Reason);
    }
}
