using System.Buffers;
using Chatbot.Core.Language;

namespace Chatbot.Core.Safety;

/// <summary>
/// Reads the notation of red-flags.yaml: that of <see cref="TokenPattern"/>, and <c>&lt;name&gt;</c> for a concept,
/// <c>&amp;</c> for words near one another in any order, <c>! word</c> for what must not be said. Words stand as they
/// are, without regard to endings, since a pattern serves both languages.
/// </summary>
internal sealed class FlagPatternParser(ConceptTable concepts)
{
    private const string Gap = "...";

    private static readonly SearchValues<char> NotationOfPatterns = SearchValues.Create("()|&!…");

    /// <exception cref="FormatException">The pattern cannot be read.</exception>
    public FlagPattern Parse(string text)
    {
        var parts = text.Split('!');
        var rows = parts[0].Split('&').Select(row => Row(row, text)).ToArray();
        var unless = parts.Skip(1).Select(part => Concept(part.Trim(), text)).ToArray();
        return new(text, rows, unless);
    }

    /// <summary>Reads words that are listed alone, without the notation of patterns.</summary>
    /// <exception cref="FormatException">They cannot be read.</exception>
    public int Words(string text) => text.AsSpan().IndexOfAny(NotationOfPatterns) >= 0 || text.Contains(Gap, StringComparison.Ordinal)
        ? throw new FormatException($"'{text}' is a word of a list; write each form out, without (|), & and ...")
        : concepts.IdOf([text]);

    private FlagRow Row(string row, string text)
    {
        var steps = new List<FlagStep>();
        var gap = 0;
        foreach (var part in Parts(row, text))
        {
            if (part == Gap)
            {
                gap = TokenPattern.LongestGap;
                continue;
            }

            steps.Add(new(steps.Count == 0 ? 0 : gap, Concept(part, text)));
            gap = 0;
        }

        return steps.Count > 0 ? new(steps) : throw new FormatException($"'{text}' is not a pattern: a part of it has no word");
    }

    private static IEnumerable<string> Parts(string row, string text)
    {
        var rest = row.Replace("…", Gap, StringComparison.Ordinal);
        while ((rest = rest.TrimStart()).Length > 0)
        {
            var end = rest[0] == '(' ? rest.IndexOf(')', StringComparison.Ordinal) + 1 : EndOfWord(rest);
            if (end == 0)
                throw new FormatException($"'{text}' is not a pattern: '(' has no ')'");
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

    private int Concept(string part, string text)
    {
        var inner = part.StartsWith('(') && part.EndsWith(')') ? part[1..^1] : part;
        if (inner.Length == 0 || inner.AsSpan().IndexOfAny("()") >= 0 || (inner == part && inner.Contains('|', StringComparison.Ordinal)))
            throw new FormatException($"'{text}' is not a pattern: write a choice as (one|another)");
        try
        {
            return concepts.IdOf(inner.Split('|'));
        }
        catch (FormatException flaw)
        {
            throw new FormatException($"'{text}' is not a pattern: {flaw.Message}");
        }
    }
}
