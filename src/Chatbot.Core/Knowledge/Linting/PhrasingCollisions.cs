using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge.Linting;

/// <summary>
/// The same words must not ask two things, nor stand twice in one list. Case, accents and punctuation do not make a
/// phrasing another one.
/// </summary>
internal static class PhrasingCollisions
{
    private sealed record Phrasing(string Text, string Id, PatientLanguage Language, SourceLocation Location);

    public static IEnumerable<KnowledgeProblem> Check(LintContext context)
    {
        var first = new Dictionary<(PatientLanguage, string), Phrasing>();
        foreach (var phrasing in Pairs(context).Concat(StaffTopics(context)))
        {
            var key = (phrasing.Language, string.Join(' ', Words.Of(phrasing.Text)));
            if (!first.TryAdd(key, phrasing))
                yield return LintContext.Error(phrasing.Location, phrasing.Id, Message(phrasing, first[key]));
        }
    }

    private static string Message(Phrasing phrasing, Phrasing earlier) => phrasing.Id == earlier.Id
        ? $"'{phrasing.Text}' asks the same as '{earlier.Text}'; leave one out"
        : $"'{phrasing.Text}' asks the same as '{earlier.Text}' of '{earlier.Id}' ({earlier.Location}); leave one out";

    private static IEnumerable<Phrasing> Pairs(LintContext context) => context.Texts.SelectMany(text =>
        text.Text.Phrasings.Prepend(text.Text.Question)
            .Select(phrasing => new Phrasing(phrasing, text.Pair.Id.Value, text.Language, text.Text.Location)));

    private static IEnumerable<Phrasing> StaffTopics(LintContext context) => context.Knowledge.StaffTopics.SelectMany(topic =>
        topic.Phrasings.SelectMany(phrasings => phrasings.Value
            .Select(phrasing => new Phrasing(phrasing, topic.Id, phrasings.Key, topic.Location))));
}
