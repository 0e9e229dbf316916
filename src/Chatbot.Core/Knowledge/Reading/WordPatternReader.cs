using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge.Reading;

/// <summary>Word patterns (see faq-data/README.md), checked for their form only; they are matched elsewhere.</summary>
internal static class WordPatternReader
{
    public static IReadOnlyDictionary<PatientLanguage, IReadOnlyList<string>> WordPatterns(this MapReader map, string key)
    {
        if (map.Map(key) is not { } languages)
            return MapReaderLanguages.All.ToDictionary(language => language, _ => (IReadOnlyList<string>)[]);
        var patterns = MapReaderLanguages.All.ToDictionary(language => language, language => Patterns(languages, language.Code()));
        languages.RejectOtherKeys();
        return patterns;
    }

    /// <summary>What is wrong with a pattern, or null.</summary>
    public static string? Flaw(string pattern)
    {
        if (!ParenthesesMatch(pattern))
            return "its parentheses do not match; a choice is written (one|other two), without another choice inside";
        if (OutsideParentheses(pattern).Contains('|', StringComparison.Ordinal))
            return "'|' stands outside parentheses; a choice is written (one|other two)";
        if (Choices(pattern).Any(choice => choice.Split('|').Any(string.IsNullOrWhiteSpace)))
            return "a choice in it is empty";
        var words = pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words[0] == "..." || words[^1] == "...")
            return "it begins or ends with '...', which allows other words between two words";
        return words.Any(word => word.TrimEnd(')', '|').TrimStart('(') == "*") ? "'*' stands alone; it ends a word" : null;
    }

    private static IReadOnlyList<string> Patterns(MapReader languages, string key)
    {
        var patterns = languages.Texts(key);
        var items = languages.Optional(key) is YamlList list ? list.Items : [];
        foreach (var (item, pattern) in items.Zip(patterns).Where(pair => pair.Second.Length > 0))
        {
            if (Flaw(pattern) is { } flaw)
                languages.Error(item.Start, $"the pattern '{pattern}' cannot be used: {flaw}");
        }

        return patterns;
    }

    private static bool ParenthesesMatch(string pattern)
    {
        var open = false;
        foreach (var character in pattern.Where(character => character is '(' or ')'))
        {
            if (open == (character == '('))
                return false;
            open = !open;
        }

        return !open;
    }

    private static string OutsideParentheses(string pattern) =>
        string.Concat(pattern.Split('(').Select((part, index) => index == 0 ? part : part[(part.IndexOf(')', StringComparison.Ordinal) + 1)..]));

    private static IEnumerable<string> Choices(string pattern) =>
        pattern.Split('(').Skip(1).Select(part => part[..part.IndexOf(')', StringComparison.Ordinal)]);
}
