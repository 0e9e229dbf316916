using Chatbot.Core.Dialogue.Remembering;

namespace Chatbot.Core.Dialogue.Rules;

/// <summary>"staff own": somebody on staff answers in this conversation, so the bot is silent.</summary>
internal sealed class StaffOwnRule : InstantRule
{
    protected override TurnReply? Decide(Situation situation) => situation.Turn.Owner == ConversationOwner.Bot
        ? null
        : Situation.Reply(
            new Relayed { Language = situation.Language, Reason = "staff own: somebody on staff answers in this conversation", Text = "" },
            situation.Memory.Understood());
}
