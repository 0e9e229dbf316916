namespace Chatbot.Core.Language;

/// <summary>Reads the notation of <see cref="TokenPattern"/>.</summary>
internal static class PatternParser
{
    private const string Gap = "...";
    private const char Optional = '?';

    public static PatternStep[] Parse(string text, PatientLanguage language)
    {
        var steps = new List<PatternStep>();
        var gap = 0;
        foreach (var part in Parts(text))
        {
            if (part == Gap)
            {
                gap = TokenPattern.LongestGap;
                continue;
            }

            if (steps.Count == 0 && IsOptional(part))
                throw new FormatException($"'{text}' is not a pattern: it begins with words that may be missing.");
            steps.Add(new(steps.Count == 0 ? 0 : gap, Choices(part, text, language)));
            gap = 0;
        }

        return steps.Count > 0 ? [.. steps] : throw new FormatException($"'{text}' is not a pattern: it has no word.");
    }

    private static IEnumerable<string> Parts(string text)
    {
        var rest = text.Replace("…", Gap, StringComparison.Ordinal);
        while ((rest = rest.TrimStart()).Length > 0)
        {
            var end = rest[0] == '(' ? rest.IndexOf(')', StringComparison.Ordinal) + 1 : EndOfWord(rest);
            if (end == 0)
                throw new FormatException($"'{text}' is not a pattern: '(' has no ')'.");
            if (rest[0] == '(' && end < rest.Length && rest[end] == Optional)
                end++;
            yield return rest[..end];
            rest = rest[end..];
        }
    }

    private static int EndOfWord(string rest)
    {
        if (rest.StartsWith(Gap, StringComparison.Ordinal))
            return Gap.Length;
        var end = rest.AsSpan().IndexOfAny(" \t(");
        return end < 0 ? rest.Length : end;
    }

    private static bool IsOptional(string part) => part.EndsWith(")?", StringComparison.Ordinal);

    private static PatternChoice[] Choices(string part, string text, PatientLanguage language)
    {
        var inner = part[0] == '(' ? part[1..^(IsOptional(part) ? 2 : 1)] : part;
        if (inner.AsSpan().IndexOfAny("()") >= 0 || (part[0] != '(' && inner.Contains('|', StringComparison.Ordinal)))
            throw new FormatException($"'{text}' is not a pattern: write a choice as (one|another).");

        var choices = new List<PatternChoice>();
        foreach (var choice in inner.Split('|'))
        {
            var words = choice.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .SelectMany(word => WordsOf(word, language))
                .ToArray();
            if (words.Length == 0)
                throw new FormatException($"'{text}' is not a pattern: '{part}' holds an empty word.");
            choices.Add(new(words));
        }

        if (IsOptional(part))
            choices.Add(new([]));
        return [.. choices];
    }

    private static IEnumerable<PatternWord> WordsOf(string word, PatientLanguage language)
    {
        var isPrefix = word.EndsWith('*');
        return Words.Of(word).Select(part => new PatternWord(isPrefix ? part : WordEndings.Drop(part, language), isPrefix));
    }
}
