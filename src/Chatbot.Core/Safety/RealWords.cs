using Chatbot.Core.Knowledge;
using Chatbot.Core.Language;

namespace Chatbot.Core.Safety;

/// <summary>Words that are never a misspelling of a sign: the common words of both languages, and those that red-flags.yaml or the clinic's texts hold.</summary>
internal static class RealWords
{
    public static IEnumerable<string> Of(RedFlagRules rules, IEnumerable<string> texts) =>
        LanguageWords.English.Concat(LanguageWords.Spanish)
            .Concat(rules.Context[RedFlagContextKeys.RealWords].SelectMany(Words.Of))
            .Concat(texts.SelectMany(Words.Of));
}
