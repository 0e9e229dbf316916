using System.Text.RegularExpressions;

namespace Chatbot.Core.Language;

/// <summary>An utterance ready to be covered by phrases of either language; drawn-out words (<c>hiii</c>) are cut short.</summary>
internal sealed partial class PhraseText
{
    private readonly PatternText _english;
    private readonly PatternText _spanish;

    public PhraseText(string utterance)
    {
        Spans = new(utterance);
        string[] words = [.. Spans.Words.Select(Short)];
        _english = new(words, PatientLanguage.English);
        _spanish = new(_english, PatientLanguage.Spanish);
    }

    public WordSpans Spans { get; }

    public int Count => _english.Count;

    public PatternText In(PatientLanguage language) => language == PatientLanguage.Spanish ? _spanish : _english;

    private static string Short(string word)
    {
        for (var i = 2; i < word.Length; i++)
        {
            if (word[i] == word[i - 1] && word[i] == word[i - 2])
                return DrawnOut().Replace(word, "$1");
        }

        return word;
    }

    [GeneratedRegex(@"([a-z])\1\1+", RegexOptions.CultureInvariant)]
    private static partial Regex DrawnOut();
}
