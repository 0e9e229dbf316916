using System.Text.RegularExpressions;
using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge;

/// <summary>The tokens, such as <c>{clinic.phone}</c>, that stand for a detail of the clinic in any text.</summary>
public static partial class ClinicTokens
{
    public static IReadOnlyList<string> All { get; } =
        ["{clinic.name}", "{clinic.phone}", "{clinic.fax}", "{clinic.address}", "{clinic.hours}"];

    /// <summary>
    /// Puts the clinic's details into a text. A detail that is a placeholder is followed by the mark, the text of
    /// <see cref="ReplyKeys.PlaceholderMark"/>; an empty mark is left out.
    /// </summary>
    public static string Expand(string text, ClinicProfile clinic, PatientLanguage language, string placeholderMark)
    {
        if (!text.Contains('{', StringComparison.Ordinal))
            return text;
        var expanded = text.Replace("{clinic.name}", clinic.Name, StringComparison.Ordinal);
        foreach (var detail in clinic.Details)
        {
            var value = detail.Text.In(language);
            if (detail.IsPlaceholder && placeholderMark.Length > 0)
                value = $"{value} {placeholderMark}";
            expanded = expanded.Replace($"{{clinic.{detail.Name}}}", value, StringComparison.Ordinal);
        }

        return expanded;
    }

    /// <summary>Expands with the mark that the knowledge base itself holds.</summary>
    public static string Expand(string text, KnowledgeBase knowledge, PatientLanguage language) =>
        Expand(text, knowledge.Clinic, language, knowledge.Replies[ReplyKeys.PlaceholderMark].In(language));

    /// <summary>What looks like a token of the clinic but is not one.</summary>
    internal static IEnumerable<string> UnknownIn(string text) =>
        Token().Matches(text).Select(match => match.Value).Where(token => !All.Contains(token)).Distinct();

    // Also {clinic phone} and { Clinic.Phone }: whoever wrote these meant a token.
    [GeneratedRegex(@"\{\s*clinic\b[^}\n]*\}?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
