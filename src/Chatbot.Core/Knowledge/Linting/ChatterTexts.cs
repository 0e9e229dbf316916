using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge.Linting;

/// <summary>What is said to small talk and commands is held to the wording and the reading grade of the answers.</summary>
internal static class ChatterTexts
{
    private const string SmallTalkFile = "smalltalk.yaml";

    public static IEnumerable<KnowledgeProblem> Check(LintContext context) =>
        from reply in Replies(context.Knowledge)
        from language in Enum.GetValues<PatientLanguage>()
        from flaw in Flaws(context.Knowledge.ContentRules, reply.Text.In(language), language)
        select new KnowledgeProblem(flaw.Severity, reply.Location, reply.Id, $"the reply in {language.Code()} {flaw.Message}");

    private static IEnumerable<(string Id, LocalizedText Text, SourceLocation Location)> Replies(KnowledgeBase knowledge)
    {
        var talk = knowledge.SmallTalk;
        var file = new SourceLocation(SmallTalkFile, 1);
        return talk.Items.Select(item => (item.Id, item.Reply, item.Location))
            .Concat(talk.Kinds.Select(kind => (kind.Key.ToString(), kind.Value, file)))
            .Append(("offTopicReply", talk.OffTopicReply, file))
            .Append(("otherLanguage", talk.OtherLanguage, file))
            .Concat(knowledge.Commands.Commands.Where(command => command.Reply is not null)
                .Select(command => (command.Command.ToString(), command.Reply!, command.Location)));
    }

    private static IEnumerable<(ProblemSeverity Severity, string Message)> Flaws(ContentRules rules, string text, PatientLanguage language)
    {
        if (Readability.Flaw(TextMeasure.Of(text, language, rules.ReadingGradeExemptTerms[language]), language) is { } hard)
            yield return hard;
        var words = new WholeWords(string.Join(' ', PlainText.Blocks(text)));
        foreach (var rule in rules.Forbidden)
        {
            if (rule.Words[language].FirstOrDefault(words.Contain) is { } found)
                yield return (ProblemSeverity.Error, $"says '{found}', which {rule.Location} forbids: {rule.Because}");
        }
    }
}
