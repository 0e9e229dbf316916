using System.Text;

namespace Chatbot.Core.Safety.Opinion.Training;

/// <summary>
/// Sentences with choices, <c>my (leg|arm) is numb</c>, below a line <c>[group action]</c> or <c>[harmless reason]</c>;
/// a line <c>$kin = mom|dad</c> names choices for all. A backslash takes the next character as it is; # begins a comment.
/// </summary>
internal sealed class PhraseTemplates
{
    private readonly Dictionary<string, string> _named = new(StringComparer.Ordinal);
    private readonly List<(string Template, string Group, string Action)> _templates = [];

    private PhraseTemplates()
    {
    }

    /// <exception cref="InvalidDataException">A line cannot be read.</exception>
    public static PhraseTemplates Read(string path)
    {
        var templates = new PhraseTemplates();
        (string, string) heading = ("", "");
        var number = 0;
        foreach (var line in File.ReadLines(path).Select(line => line.Trim()))
        {
            number++;
            try
            {
                heading = templates.Add(line, heading);
            }
            catch (FormatException flaw)
            {
                throw new InvalidDataException($"{path}:{number}: {flaw.Message}.", flaw);
            }
        }

        return templates;
    }

    /// <param name="each">Rows per template, fewer where it has fewer wordings.</param>
    public IEnumerable<FlagRow> Draw(int each, Random random)
    {
        foreach (var (template, group, action) in _templates)
        {
            var drawn = new HashSet<string>(StringComparer.Ordinal);
            for (var tries = 0; tries < 2 * each && drawn.Count < each; tries++)
            {
                var utterance = string.Join(' ', Write(template, random).Split(' ', StringSplitOptions.RemoveEmptyEntries));
                if (drawn.Add(utterance))
                    yield return group == "harmless" ? FlagRow.Harmless(utterance) : FlagRow.Emergency(utterance, group, action);
            }
        }
    }

    private (string Group, string Action) Add(string line, (string Group, string Action) heading)
    {
        if (line.Length == 0 || line[0] == '#')
            return heading;
        if (line[0] == '[')
        {
            return line.Trim('[', ']').Split(' ') is [var group, var action]
                ? (group, action)
                : throw new FormatException($"'{line}' is no heading; write [group action] or [harmless reason]");
        }

        if (line[0] == '$' && line.IndexOf(" = ", StringComparison.Ordinal) is var at and > 0)
        {
            _named[line[1..at]] = line[(at + 3)..];
            return heading;
        }

        Write(line, new Random(0));
        _templates.Add((line, heading.Group, heading.Action));
        return heading;
    }

    private string Write(string template, Random random)
    {
        var written = new StringBuilder();
        for (var at = 0; at < template.Length; at++)
        {
            switch (template[at])
            {
                case '\\':
                    written.Append(template[++at]);
                    break;
                case '(':
                    var end = EndOfChoice(template, at);
                    written.Append(Choose(template[(at + 1)..end], random));
                    at = end;
                    break;
                case '$':
                    var name = string.Concat(template.Skip(at + 1).TakeWhile(char.IsLetter));
                    written.Append(_named.TryGetValue(name, out var choices)
                        ? Choose(choices, random)
                        : throw new FormatException($"${name} is not named above"));
                    at += name.Length;
                    break;
                default:
                    written.Append(template[at]);
                    break;
            }
        }

        return written.ToString();
    }

    private string Choose(string choices, Random random)
    {
        var (options, depth, from) = (new List<string>(), 0, 0);
        for (var at = 0; at < choices.Length; at++)
        {
            depth += choices[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (choices[at] != '|' || depth > 0)
                continue;
            options.Add(choices[from..at]);
            from = at + 1;
        }

        options.Add(choices[from..]);
        return Write(options[random.Next(options.Count)], random);
    }

    private static int EndOfChoice(string template, int open)
    {
        var depth = 0;
        for (var at = open; at < template.Length; at++)
        {
            depth += template[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
                return at;
        }

        throw new FormatException($"'{template}' has a '(' without ')'");
    }
}
