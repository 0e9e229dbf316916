using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Dialogue.Rules;

/// <summary>"small talk": the message asks nothing. What the bot waited for, it goes on waiting for.</summary>
internal sealed class SmallTalkRule(ReplyComposer replies) : InstantRule
{
    protected override TurnReply? Decide(Situation situation)
    {
        if (situation.Chatter.Item is not { } item)
            return null;
        var text = replies.Say(item.Reply, situation.Language);
        return Situation.Reply(
            new SmallTalk
            {
                Language = situation.Language,
                Reason = $"small talk {item.Id}: the message is nothing else",
                Id = item.Id,
                Text = item.OffersPerson ? replies.Join(text, ReplyKeys.ReachStaff, situation.Language) : text,
            },
            situation.Memory);
    }
}
