using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge.Linting;

/// <summary>
/// A text message holds 160 plain characters, or 70 as soon as one of them is an accented capital or an opening mark;
/// these limits keep an answer with its notices within two messages and three.
/// </summary>
internal static class ShortLengths
{
    private const int English = 300;
    private const int Spanish = 190;

    public static IEnumerable<KnowledgeProblem> Check(LintContext context)
    {
        foreach (var (pair, language, text) in context.Texts)
        {
            var longest = language == PatientLanguage.Spanish ? Spanish : English;
            var forms = context.Notices(pair.Notices, language).Select(notice => notice.Short).Prepend(text.Short)
                .Select(form => ClinicTokens.Expand(form, context.Knowledge.Clinic, language, placeholderMark: ""));
            var length = string.Join(' ', forms).Length;
            if (length > longest)
                yield return LintContext.Error(text.Location, pair.Id.Value, Message(length, longest, pair));
        }
    }

    private static string Message(int length, int longest, QnaPair pair) => pair.Notices.Count == 0
        ? $"'short' has {length} characters; at most {longest}"
        : $"'short' has {length} characters with the notices {string.Join(", ", pair.Notices)}; at most {longest}";
}
