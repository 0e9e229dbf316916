using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Chatbot.Core.Language;

/// <summary>
/// Patterns of many words, interpreted. The code generated for one is up to 100 KB, for which the compiler takes 18 MB
/// when it is first called and once more when it is called often.
/// </summary>
internal static class LongPattern
{
    public static Regex Of([StringSyntax(StringSyntaxAttribute.Regex)] string pattern) => new(pattern, RegexOptions.CultureInvariant);

    public static Regex OfAnyCase([StringSyntax(StringSyntaxAttribute.Regex)] string pattern) =>
        new(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
}
