using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge.Linting;

/// <summary>
/// Words of a text as they are written, but for case and accents. Endings count here, unlike in a word pattern: what
/// "la cifoplastia quita" promises, "no dice que la cifoplastia quite" does not.
/// </summary>
internal sealed class WholeWords(string text)
{
    private readonly IReadOnlyList<string> _words = Words.Of(text);

    public bool Contain(string wording)
    {
        var row = Words.Of(wording);
        return Enumerable.Range(0, Math.Max(0, _words.Count - row.Count + 1))
            .Any(start => row.Select((word, index) => _words[start + index] == word).All(isSame => isSame));
    }
}
