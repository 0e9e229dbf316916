using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Language;

namespace Chatbot.Core.Dialogue.Rules;

/// <summary>"other language": one line in English, one in Spanish, and the way to a person with an interpreter.</summary>
internal sealed class OtherLanguageRule(OtherLanguageDetector detector, SmallTalkRules rules, ReplyComposer replies) : InstantRule
{
    protected override TurnReply? Decide(Situation situation)
    {
        if (detector.Detect(situation.Utterance, situation.Words) is not { } language)
            return null;
        PatientLanguage[] both = situation.Language == PatientLanguage.Spanish
            ? [PatientLanguage.Spanish, PatientLanguage.English]
            : [PatientLanguage.English, PatientLanguage.Spanish];
        return Situation.Reply(
            new SmallTalk
            {
                Language = situation.Language,
                Reason = $"other language: {language}",
                Id = "other-language",
                Text = string.Join("\n\n", both.Select(each => replies.Say(rules.OtherLanguage, each))),
            },
            situation.Memory.Settle());
    }
}
