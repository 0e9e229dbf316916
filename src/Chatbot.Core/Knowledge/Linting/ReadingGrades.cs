namespace Chatbot.Core.Knowledge.Linting;

/// <summary>Answers are for readers of the sixth to the eighth grade.</summary>
internal static class ReadingGrades
{
    public static IEnumerable<KnowledgeProblem> Check(LintContext context)
    {
        foreach (var (pair, language, text) in context.Texts)
        {
            var exempt = context.Knowledge.ContentRules.ReadingGradeExemptTerms[language];
            var measure = TextMeasure.Of(text.Answer, language, exempt);
            if (Readability.Flaw(measure, language) is { } flaw)
                yield return new KnowledgeProblem(flaw.Severity, text.Location, pair.Id.Value, $"the answer {flaw.Message}");
        }
    }
}
