namespace Chatbot.Core.Dialogue.Rules;

/// <summary>A message that is a number from one to ten and nothing else.</summary>
internal static class SpokenNumber
{
    private static readonly string[][] Numbers =
    [
        ["1", "one", "uno", "una"], ["2", "two", "dos"], ["3", "three", "tres"], ["4", "four", "cuatro"], ["5", "five", "cinco"],
        ["6", "six", "seis"], ["7", "seven", "siete"], ["8", "eight", "ocho"], ["9", "nine", "nueve"], ["10", "ten", "diez"],
    ];

    public static int? Read(string utterance)
    {
        var word = utterance.Trim().TrimEnd('.', ')', '!');
        var at = Array.FindIndex(Numbers, names => names.Contains(word, StringComparer.OrdinalIgnoreCase));
        return at < 0 ? null : at + 1;
    }
}
