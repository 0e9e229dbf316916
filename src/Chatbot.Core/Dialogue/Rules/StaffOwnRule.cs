using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Dialogue.Rules;

/// <summary>"staff own": somebody on staff answers in this conversation, so the bot is silent, but for what it does not pass on.</summary>
internal sealed class StaffOwnRule(ReplyComposer replies) : InstantRule
{
    protected override TurnReply? Decide(Situation situation) => situation.Turn.Owner == ConversationOwner.Bot
        ? null
        : Situation.Reply(
            new Relayed
            {
                Language = situation.Language,
                Reason = "staff own: somebody on staff answers in this conversation",
                Text = situation.Turn is { HasAttachments: true, PassesAttachmentsOn: false } ? replies.Say(ReplyKeys.AttachmentNotPassedOn, situation.Language) : "",
            },
            situation.Memory.Understood());
}
