using System.Globalization;
using System.Text;
using Newtonsoft.Json;

namespace Chatbot.Bot.Staff.Cards;

/// <summary>Keeps cards within 28 KB, beyond which Teams may refuse them.</summary>
internal static class CardText
{
    /// <summary>The longest text of a patient on a card.</summary>
    public const int LongestQuestion = 1500;
    public const int LongestLine = 1000;

    /// <summary>What a transcript may take of a card, in bytes of JSON.</summary>
    private const int TranscriptBytes = 20_000;

    public static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        // Not within what is one character to the reader.
        var kept = 0;
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext() && elements.ElementIndex + elements.GetTextElement().Length < longest)
            kept = elements.ElementIndex + elements.GetTextElement().Length;
        return text[..kept] + "…";
    }

    /// <returns>The last lines, as many as there is room for.</returns>
    public static IReadOnlyList<string> Fit(IReadOnlyList<string> lines)
    {
        var room = TranscriptBytes;
        var first = lines.Count;
        while (first > 0 && (room -= Encoding.UTF8.GetByteCount(JsonConvert.ToString(lines[first - 1]))) >= 0)
            first--;
        return [.. lines.Skip(first)];
    }
}
