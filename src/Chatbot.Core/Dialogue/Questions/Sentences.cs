using System.Buffers;
using System.Text.RegularExpressions;

namespace Chatbot.Core.Dialogue.Questions;

/// <summary>The sentences, lines and list items of a message.</summary>
internal static partial class Sentences
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("?!….;¿");

    /// <summary>Each sentence, and whether it is an item of a list, which is a question even when it is one word.</summary>
    public static IEnumerable<(string Text, bool IsListed)> In(string utterance)
    {
        foreach (var (line, isListed) in Lines(utterance))
        {
            foreach (var sentence in Cut(line))
            {
                var text = sentence.Trim();
                if (text.Any(char.IsLetterOrDigit))
                    yield return (text, isListed);
            }
        }
    }

    /// <summary>Most messages are one sentence, at the most with a mark at their end.</summary>
    private static IEnumerable<string> Cut(string line)
    {
        var body = line.AsSpan().TrimEnd().TrimEnd("?!");
        return body.ContainsAny(Marks) ? End().Split(line).SelectMany(text => InvertedMark().Split(text)) : [line];
    }

    private static IEnumerable<(string Line, bool IsListed)> Lines(string utterance)
    {
        var items = NumberedItems(utterance);
        foreach (var line in items.SelectMany(item => Joined(item.Text).Select(text => (text, item.IsListed))))
        {
            var bullet = Bullet().Match(line.text);
            yield return (line.text[bullet.Length..], line.IsListed || bullet.Success);
        }
    }

    /// <summary>Cuts before 1., 2. and so on, when they count up from one: "I take 1. aspirin" alone is no list.</summary>
    private static List<(string Text, bool IsListed)> NumberedItems(string utterance)
    {
        if (!utterance.AsSpan().ContainsAnyInRange('0', '9'))
            return [(utterance, false)];
        var numbers = new List<Match>();
        foreach (Match number in Number().Matches(utterance))
        {
            if (int.Parse(number.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) == numbers.Count + 1)
                numbers.Add(number);
        }

        if (numbers.Count < 2)
            return [(utterance, false)];
        var items = new List<(string, bool)> { (utterance[..numbers[0].Index], false) };
        for (var i = 0; i < numbers.Count; i++)
        {
            var end = i + 1 < numbers.Count ? numbers[i + 1].Index : utterance.Length;
            items.Add((utterance[(numbers[i].Index + numbers[i].Length)..end], true));
        }

        return items;
    }

    /// <summary>A line that goes on in the next one, in the middle of a sentence, is joined with it.</summary>
    private static List<string> Joined(string text)
    {
        var lines = new List<string>();
        foreach (var line in text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var goesOn = lines.Count > 0 && char.IsLower(line[0]) && char.IsLetter(lines[^1][^1]) && !QuestionWords.IsQuestion(line);
            if (goesOn)
                lines[^1] += ' ' + line;
            else
                lines.Add(line);
        }

        return lines;
    }

    // Not the points of Dr. Lopez, a.m., St. or 2.5: a full stop ends a sentence only behind a word of three letters or more.
    [GeneratedRegex(@"(?<=[?!…][""'”’)\]]*)(?![?!…""'”’)\]])\s*|(?<=(?<!\b(?:[Dd]rs?|[Mm]rs?|[Mm]s|[Ss]t|[Ss]ra?|[Dd]ra|[Vv]s|[Aa]pprox|[Ee]tc|\p{L}))\.)\s+|;\s+", RegexOptions.CultureInvariant)]
    private static partial Regex End();

    [GeneratedRegex(@"(?<=[\p{L}\d,.!?]\s*)(?=¿)", RegexOptions.CultureInvariant)]
    private static partial Regex InvertedMark();

    [GeneratedRegex(@"(?<![\p{L}\d])\(?#?([1-9]\d?)\s?[.):-]\s*(?=[\p{L}¿])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\s*[-*•–·‣]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();
}
