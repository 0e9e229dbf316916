using System.Text.Json;
using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Language;

namespace Chatbot.Core.Dialogue.Rules;

/// <summary>"no words": nothing that could be read, such as emoji, a picture or letters hit at random; or far too much of it.</summary>
internal sealed class NoWordsRule(UtteranceKinds kinds, SmallTalkRules rules, ReplyComposer replies) : InstantRule
{
    protected override TurnReply? Decide(Situation situation)
    {
        var kind = kinds.Of(situation.Utterance, situation.Words, situation.Turn.HasAttachments);
        if (!rules.Kinds.TryGetValue(kind, out var reply))
            return null;
        var id = JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
        return Situation.Reply(
            new SmallTalk
            {
                Language = situation.Language,
                Reason = $"no words: the message is {id}",
                Id = id,
                Text = replies.Join(replies.Say(reply, situation.Language), ReplyKeys.ReachStaff, situation.Language),
            },
            situation.Memory.Settle());
    }
}
