using System.Globalization;
using System.Text;

namespace Chatbot.Core.Dialogue.Echoes;

/// <summary>
/// A patient's own words, made fit to stand in a reply: on one line, not too long, and in Markdown that shows exactly
/// these words. Nothing in them becomes a link, an image, a heading, HTML or a mention.
/// </summary>
public static class EchoText
{
    /// <summary>Characters, as a person counts them, of an echo; enough to know one's own question again.</summary>
    public const int LongestEcho = 120;

    private const char Ellipsis = '…';

    /// <summary>All ASCII punctuation may be escaped in Markdown (CommonMark 0.31.2, section 2.4); these can mean something.</summary>
    private const string Meaningful = "\\`*_{}[]()<>#+-.!|~=&:@\"'/^$";

    /// <summary>Breaks what a channel would make a link or a mention of by itself, without being seen.</summary>
    private const char WordJoiner = '\u2060';

    public static string AsMarkdown(string utterance)
    {
        var echo = new StringBuilder();
        foreach (var c in AsPlainText(utterance))
        {
            switch (c)
            {
                // As entities, since Teams and others read HTML even where Markdown has escaped it.
                case '<':
                    echo.Append("&lt;");
                    break;
                case '>':
                    echo.Append("&gt;");
                    break;
                case '&':
                    echo.Append("&amp;");
                    break;
                case '@' or ':' or '.':
                    echo.Append('\\').Append(c).Append(WordJoiner);
                    break;
                default:
                    if (Meaningful.Contains(c, StringComparison.Ordinal))
                        echo.Append('\\');
                    echo.Append(c);
                    break;
            }
        }

        return echo.ToString();
    }

    /// <summary>For channels of plain text: one line, cut at <see cref="LongestEcho"/>, without marks that steer the writing.</summary>
    public static string AsPlainText(string utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        var kept = string.Concat(utterance.EnumerateRunes().Select(Shown));
        var line = string.Join(' ', kept.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var elements = new StringInfo(line);
        return elements.LengthInTextElements <= LongestEcho
            ? line
            : elements.SubstringByTextElements(0, LongestEcho - 1).TrimEnd() + Ellipsis;
    }

    /// <summary>Blanks and line breaks become a blank; control marks, also those that turn the writing direction, go.</summary>
    private static string Shown(Rune rune)
    {
        if (Rune.IsWhiteSpace(rune))
            return " ";
        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate || rune == Rune.ReplacementChar
            ? ""
            : rune.ToString();
    }
}
