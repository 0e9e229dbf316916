using System.Buffers;

namespace Chatbot.Core.Language;

/// <summary>The words of a text, see <see cref="Words"/>, together with the places where they stand in it.</summary>
internal sealed class WordSpans
{
    private static readonly SearchValues<char> NoPause = SearchValues.Create(" \t'’\"“”");

    private static readonly SearchValues<char> PlainLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private readonly List<string> _words = [];
    private readonly List<Range> _places = [];

    public WordSpans(string text)
    {
        Text = text;
        for (var start = 0; start < text.Length; start++)
        {
            if (!IsInWord(text[start]))
                continue;
            var end = start;
            while (end < text.Length && IsInWord(text[end]))
                end++;
            Add(start..end);
            start = end;
        }
    }

    public string Text { get; }

    public IReadOnlyList<string> Words => _words;

    public int StartOf(int word) => _places[word].Start.Value;

    public int EndOf(int word) => _places[word].End.Value;

    /// <summary>Whether a mark or a new line, and not just a blank, stands between a word and the one before it.</summary>
    public bool IsPauseBefore(int word)
    {
        if (word == 0 || word == _words.Count)
            return true;
        return Text.AsSpan(EndOf(word - 1), Math.Max(0, StartOf(word) - EndOf(word - 1)))
            .ContainsAnyExcept(NoPause);
    }

    private void Add(Range place)
    {
        var written = Text[place];
        if (!written.AsSpan().ContainsAnyExcept(PlainLetters))
        {
            _words.Add(written.ToLowerInvariant());
            _places.Add(place);
            return;
        }

        foreach (var word in Language.Words.Of(written))
        {
            _words.Add(word);
            _places.Add(place);
        }
    }

    /// <summary>Letters with their accents, also those beyond the basic plane; apostrophes inside a word belong to it.</summary>
    private static bool IsInWord(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '\'' or '’' or '‘' or '`'
        || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
