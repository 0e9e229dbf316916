using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge.Linting;

/// <summary>A question is recognised by its phrasings, so there must be enough of them.</summary>
internal static class PhrasingCounts
{
    public static IEnumerable<KnowledgeProblem> Check(LintContext context)
    {
        foreach (var (pair, language, text) in context.Texts)
        {
            if (TooFew(text.Phrasings.Count, language, english: 8, spanish: 5) is { } message)
                yield return LintContext.Unfinished(pair, text.Location, message);
        }

        foreach (var topic in context.Knowledge.StaffTopics)
        {
            foreach (var (language, phrasings) in topic.Phrasings)
            {
                if (TooFew(phrasings.Count, language, english: 5, spanish: 3) is { } message)
                    yield return LintContext.Error(topic.Location, topic.Id, message);
            }
        }
    }

    private static string? TooFew(int count, PatientLanguage language, int english, int spanish)
    {
        var least = language == PatientLanguage.Spanish ? spanish : english;
        return count < least ? $"has {count} phrasings in '{language.Code()}'; at least {least}" : null;
    }
}
