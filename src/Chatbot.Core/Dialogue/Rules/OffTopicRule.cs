using Chatbot.Core.Dialogue.Chatter;
using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Dialogue.Rules;

/// <summary>"off topic": what is none of the clinic's business gets a friendly refusal, and no ticket.</summary>
internal sealed class OffTopicRule(OffTopicMatcher matcher, SmallTalkRules rules, ReplyComposer replies) : InstantRule
{
    protected override TurnReply? Decide(Situation situation) => matcher.Match(situation.QuestionPhrases) is not { } subject
        ? null
        : Situation.Reply(
            new SmallTalk
            {
                Language = situation.Language,
                Reason = $"off topic: {subject.Id}",
                Id = "off-topic",
                Text = replies.Join(replies.Say(rules.OffTopicReply, situation.Language), ReplyKeys.ReachStaff, situation.Language),
            },
            situation.Memory.Settle());
}
