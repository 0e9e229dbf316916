using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge.Linting;

/// <summary>What is said around staff, and what they send with one press, is as easy to read and as careful as any answer.</summary>
internal static class StaffReplyTexts
{
    private const int LongestEnglishShort = 300;
    private const int LongestSpanishShort = 190;

    public static IEnumerable<KnowledgeProblem> Check(LintContext context) =>
        Texts(context.Knowledge.StaffReplies).SelectMany(text => Check(context, text))
            .Concat(context.Knowledge.StaffReplies.Canned.SelectMany(reply => Shorts(context, reply)));

    private static IEnumerable<StaffText> Texts(StaffReplies replies)
    {
        foreach (var language in Enum.GetValues<PatientLanguage>())
        {
            foreach (var (key, text) in replies.ByKey)
                yield return new(replies.Location, null, $"'{key}'", text.In(language), language);
            foreach (var reply in replies.Canned.Where(reply => reply.Texts.ContainsKey(language)))
                yield return new(reply.Texts[language].Location, reply.Id, "the text", reply.Texts[language].Text, language);
        }
    }

    private static IEnumerable<KnowledgeProblem> Check(LintContext context, StaffText text)
    {
        var measure = TextMeasure.Of(text.Words, text.Language, context.Knowledge.ContentRules.ReadingGradeExemptTerms[text.Language]);
        if (Readability.Flaw(measure, text.Language) is { } flaw)
            yield return new(flaw.Severity, text.Location, text.Id, $"{text.Name} {flaw.Message}");
        var words = new WholeWords(string.Join('\n', PlainText.Blocks(text.Words)));
        foreach (var rule in context.Knowledge.ContentRules.Forbidden)
        {
            if (rule.Words[text.Language].FirstOrDefault(words.Contain) is { } found)
                yield return LintContext.Error(text.Location, text.Id, $"{text.Name} says '{found}', which {rule.Location} forbids: {rule.Because}");
        }
    }

    private static IEnumerable<KnowledgeProblem> Shorts(LintContext context, CannedReply reply)
    {
        foreach (var (language, text) in reply.Texts)
        {
            var longest = language == PatientLanguage.Spanish ? LongestSpanishShort : LongestEnglishShort;
            var length = ClinicTokens.Expand(text.Short, context.Knowledge.Clinic, language, placeholderMark: "").Length;
            if (length > longest)
                yield return LintContext.Error(text.Location, reply.Id, $"'short' has {length} characters; at most {longest}");
        }
    }

    private sealed record StaffText(SourceLocation Location, string? Id, string Name, string Words, PatientLanguage Language);
}
