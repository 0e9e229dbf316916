using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge.Linting;

/// <summary>Every pair is to be written in every language; until it is, the bot says that it has no answer in it.</summary>
internal static class MissingTranslations
{
    public static IEnumerable<KnowledgeProblem> Check(LintContext context) =>
        from pair in context.Knowledge.Pairs
        from language in Enum.GetValues<PatientLanguage>()
        where !pair.Texts.ContainsKey(language)
        select LintContext.Unfinished(pair, pair.Location, $"has no text in '{language.Code()}'; patients are told so and offered a person");
}
