using System.Text.RegularExpressions;
using Markdig;

namespace Chatbot.Bot.Rendering;

/// <summary>Markdown as plain text, one line per paragraph.</summary>
internal static partial class PlainText
{
    public static string Of(string markdown) => BlankLines().Replace(Markdown.ToPlainText(markdown), "\n").Trim();

    [GeneratedRegex(@"\n\s*\n", RegexOptions.CultureInvariant)]
    private static partial Regex BlankLines();
}
