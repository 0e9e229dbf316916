namespace Chatbot.Core.Safety;

/// <summary>
/// One or two messages as a row of words that remembers its sentences and commas: a "no" denies less than a row of words
/// without them would suggest.
/// </summary>
internal sealed class FlagText
{
    /// <summary>Far longer than a person in need writes; keeps a pasted book from costing a second.</summary>
    private const int MostWords = 1500;

    private readonly List<string> _words = [];
    private readonly List<int> _sentences = [];
    private readonly HashSet<int> _afterComma = [];

    public FlagText(string utterance, string? previous)
    {
        var sentence = 0;
        if (!string.IsNullOrEmpty(previous))
            sentence = Add(previous, sentence);
        Utterance = utterance;
        NewestFrom = _words.Count;
        Add(utterance, sentence);
        Asks = utterance.Contains('?', StringComparison.Ordinal);
    }

    /// <summary>The newest message as it was written.</summary>
    public string Utterance { get; }

    /// <summary>Whether the newest message holds a question mark.</summary>
    public bool Asks { get; }

    public IReadOnlyList<string> Words => _words;

    public int Count => _words.Count;

    /// <summary>Where the newest message begins.</summary>
    public int NewestFrom { get; }

    public int SentenceOf(int index) => _sentences[index];

    public bool IsAfterComma(int index) => _afterComma.Contains(index);

    private int Add(string message, int sentence)
    {
        var from = 0;
        for (var i = 0; i <= message.Length && _words.Count < MostWords; i++)
        {
            if (i < message.Length && !IsBreak(message, i))
                continue;
            foreach (var word in Language.Words.Of(message[from..i]))
            {
                _words.Add(word);
                _sentences.Add(sentence);
            }

            from = i + 1;
            if (i < message.Length && message[i] == ',')
                _afterComma.Add(_words.Count);
            else
                sentence++;
        }

        return sentence;
    }

    /// <summary>Not the point of 101.5 nor the comma of 38,5.</summary>
    private static bool IsBreak(string text, int at) =>
        text[at] is '.' or '!' or '?' or ';' or '\n' or ','
        && !(at > 0 && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]));
}
