using System.Text.RegularExpressions;
using Markdig;

namespace Chatbot.Bot.Rendering;

/// <summary>Markdown as plain text, one line per paragraph. Numbers before lines stay: people answer with them.</summary>
internal static partial class PlainText
{
    public static string Of(string markdown) =>
        BlankLines().Replace(Markdown.ToPlainText(Numbers().Replace(markdown, @"$1\.")), "\n").Trim();

    [GeneratedRegex(@"\n\s*\n", RegexOptions.CultureInvariant)]
    private static partial Regex BlankLines();

    [GeneratedRegex(@"^(\d+)\.(?= )", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Numbers();
}
