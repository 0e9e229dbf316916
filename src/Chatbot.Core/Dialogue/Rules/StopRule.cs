using Chatbot.Core.Dialogue.Commands;
using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Dialogue.Rules;

/// <summary>"stop": the words that end text messages, where there are none to end. In a text message <see cref="TextConsentRule"/> heeds them.</summary>
internal sealed class StopRule(ReplyComposer replies) : InstantRule
{
    protected override TurnReply? Decide(Situation situation) => TextKeywords.IsStop(situation.Words)
        ? Situation.Reply(
            new Command
            {
                Language = situation.Language,
                Reason = "stop: the word ends text messages",
                Id = "stop",
                Text = replies.Say(ReplyKeys.NothingToStop, situation.Language),
            },
            situation.Memory.Settle())
        : null;
}
