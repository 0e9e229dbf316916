using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge.Linting;

/// <summary>A staff topic's pattern sends a question to staff before retrieval, so it must not fit one that a pair answers.</summary>
internal static class GreedyPatterns
{
    public static IEnumerable<KnowledgeProblem> Check(LintContext context)
    {
        var patterns = Enum.GetValues<PatientLanguage>().ToDictionary(language => language, language => Patterns(context, language));
        return from text in context.Texts
               from phrasing in text.Text.Phrasings.Prepend(text.Text.Question)
               from hit in patterns[text.Language].In(new(phrasing, text.Language))
               select LintContext.Error(
                   hit.Meaning.Location,
                   hit.Meaning.Id,
                   $"the pattern '{hit.Pattern.Text}' fits '{phrasing}' of '{text.Pair.Id}' ({text.Text.Location}), which would go to staff; make the pattern narrower, or leave the phrasing out");
    }

    private static PatternSet<StaffTopic> Patterns(LintContext context, PatientLanguage language) => new(
        from topic in context.Knowledge.StaffTopics
        from words in topic.Words.GetValueOrDefault(language) ?? []
        select (TokenPattern.Parse(words, language), topic));
}
