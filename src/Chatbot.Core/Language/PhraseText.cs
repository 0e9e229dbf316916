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
        var words = string.Join(' ', Spans.Words.Select(word => DrawnOut().Replace(word, "$1")));
        _english = new(words, PatientLanguage.English);
        _spanish = new(words, PatientLanguage.Spanish);
    }

    public WordSpans Spans { get; }

    public int Count => _english.Count;

    public PatternText In(PatientLanguage language) => language == PatientLanguage.Spanish ? _spanish : _english;

    [GeneratedRegex(@"([a-z])\1\1+", RegexOptions.CultureInvariant)]
    private static partial Regex DrawnOut();
}
