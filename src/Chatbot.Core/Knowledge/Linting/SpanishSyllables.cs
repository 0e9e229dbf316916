using System.Text.RegularExpressions;

namespace Chatbot.Core.Knowledge.Linting;

/// <summary>
/// Counts the syllables of a Spanish word. Spelling decides: two of a, e, o stand in two syllables, and so does an
/// accented i or u beside them; any other i or u joins its neighbour (Real Academia Española, Ortografía 2010, 3.4).
/// </summary>
internal static partial class SpanishSyllables
{
    public static int Count(string word)
    {
        var letters = SilentU().Replace(word.ToLowerInvariant().Normalize(), "");
        return Math.Max(1, Nucleus().Count(letters));
    }

    // The u of que, qui, gue and gui; that of güe is spoken.
    [GeneratedRegex("(?<=q)u|(?<=g)u(?=[eéií])", RegexOptions.CultureInvariant)]
    private static partial Regex SilentU();

    // A strong vowel with the weak ones around it, or weak ones alone. An h changes nothing, and a y counts at the end.
    [GeneratedRegex("(?:(?:[iuü]h?)?[aáeéoó](?:h?[iuü](?![aáeéoó])|y(?![aáeéoóiíuúü]))?)|[íú]|[iuü]h?[iuüíú]|[iuü]y?|y(?![aáeéoóiíuúü])", RegexOptions.CultureInvariant)]
    private static partial Regex Nucleus();
}
