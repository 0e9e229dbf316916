using System.Collections.Frozen;

namespace Chatbot.Core.Language;

/// <summary>
/// Recognises letters hit at random: words most of whose neighbouring letters never stand side by side in the clinic's
/// texts, rows of a keyboard, one letter again and again. A message with a single ordinary word is never gibberish.
/// </summary>
internal sealed class GibberishDetector
{
    private const int LongestGibberish = 6;
    private const int ShortestWord = 4;
    private const double MostUnseen = 0.3;
    private const int LeastUnseen = 2;

    private static readonly string[] KeyboardRows = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "poiuytrewq", "lkjhgfdsa", "mnbvcxz"];

    private readonly FrozenSet<(char, char)> _seen;
    private readonly FrozenSet<string> _words;

    public GibberishDetector(IEnumerable<string> texts)
    {
        _words = texts.SelectMany(Words.Of).ToFrozenSet(StringComparer.Ordinal);
        _seen = _words.Concat(LanguageWords.English).Concat(LanguageWords.Spanish).SelectMany(Pairs).ToFrozenSet();
    }

    public bool IsGibberish(IReadOnlyList<string> words) =>
        words.Count is > 0 and <= LongestGibberish
        && words.Any(word => word.Length >= ShortestWord)
        && words.All(IsGibberishWord);

    private bool IsGibberishWord(string word)
    {
        if (_words.Contains(word) || LanguageWords.English.Contains(word) || LanguageWords.Spanish.Contains(word))
            return false;
        if (!word.All(char.IsAsciiLetter))
            return word.Any(char.IsAsciiLetter) && word.All(char.IsAsciiLetterOrDigit) && word.Length > 2 * ShortestWord;
        return IsKeyboardRun(word) || IsOneLetter(word) || HasStrangePairs(word);
    }

    private static bool IsKeyboardRun(string word) => word.Length >= 3
        && Enumerable.Range(0, word.Length).Sum(at => KeyboardRows.Any(row => IsRunAt(word, at, row)) ? 1 : 0) * 2 >= word.Length - 2;

    private static bool IsRunAt(string word, int at, string row) =>
        at + 3 <= word.Length && row.Contains(word.AsSpan(at, 3), StringComparison.Ordinal);

    private static bool IsOneLetter(string word) => word.Length >= ShortestWord && word.Distinct().Count() == 1;

    private bool HasStrangePairs(string word)
    {
        var pairs = Pairs(word).ToArray();
        var unseen = pairs.Count(pair => !_seen.Contains(pair));
        return word.Length >= ShortestWord && unseen >= LeastUnseen && unseen >= MostUnseen * pairs.Length;
    }

    private static IEnumerable<(char, char)> Pairs(string word) => word.Zip(word.Skip(1));
}
