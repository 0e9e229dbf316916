using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge.Linting;

/// <summary>What content-rules.yaml forbids in every answer, and requires of some.</summary>
internal static class Wordings
{
    public static IEnumerable<KnowledgeProblem> CheckForbidden(LintContext context)
    {
        foreach (var (pair, language, text) in context.Texts)
        {
            foreach (var (form, name) in new[] { (text.Answer, "the answer"), (text.Short, "'short'") })
            {
                var words = new WholeWords(PlainTextOf(form));
                foreach (var rule in context.Knowledge.ContentRules.Forbidden)
                {
                    if (rule.Words[language].FirstOrDefault(words.Contain) is { } found)
                        yield return LintContext.Error(text.Location, pair.Id.Value, $"{name} says '{found}', which {rule.Location} forbids: {rule.Because}");
                }
            }
        }
    }

    public static IEnumerable<KnowledgeProblem> CheckRequired(LintContext context)
    {
        foreach (var rule in context.Knowledge.ContentRules.Required)
        {
            var pair = context.Knowledge.Pairs.First(pair => pair.Id == rule.Pair);
            foreach (var (language, text) in pair.Texts)
            {
                var notices = context.Notices(pair.Notices, language).ToArray();
                var answer = notices.Select(notice => notice.Text).Prepend(text.Answer);
                var brief = notices.Select(notice => notice.Short).Prepend(text.Short);
                foreach (var (forms, name) in new[] { (answer, "the answer"), (brief, "'short'") })
                {
                    var words = new PatternText(PlainTextOf(string.Join("\n\n", forms)), language);
                    foreach (var missing in rule.Words[language].Where(pattern => !IsBegunIn(words, pattern, language)))
                        yield return LintContext.Error(text.Location, pair.Id.Value, $"{name} does not say '{missing}', which {rule.Location} requires: {rule.Because}");
                }
            }
        }
    }

    /// <summary>Required words may be cut short: 'blood thin' stands for thinners and thinning.</summary>
    private static bool IsBegunIn(PatternText words, string pattern, PatientLanguage language) =>
        TokenPattern.Parse(pattern, language).IsIn(words)
        || (char.IsLetter(pattern[^1]) && TokenPattern.Parse($"{pattern}*", language).IsIn(words));

    private static string PlainTextOf(string markdown) => string.Join('\n', PlainText.Blocks(markdown));
}
