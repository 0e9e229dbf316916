using System.Buffers;
using System.Collections.Frozen;

namespace Chatbot.Core.Language;

/// <summary>
/// Tells English from Spanish, also in a text of one or two words. Each word votes by the common words of each
/// language, by the vocabulary of the knowledge base, or, when it is in neither, by its letters.
/// </summary>
public sealed class LanguageDetector
{
    private const double CommonWord = 1.0;
    private const double VocabularyWord = 0.8;
    private const double Spelling = 0.4;
    private const double SpanishMark = 1.5;

    /// <summary>The smallest lead that is taken for an answer.</summary>
    private const double Decisive = 0.3;

    private static readonly SearchValues<char> SpanishLetters = SearchValues.Create("¿¡ñÑáéíóúÁÉÍÓÚ");

    private readonly FrozenSet<string> _englishVocabulary;
    private readonly FrozenSet<string> _spanishVocabulary;

    /// <param name="englishTexts">Texts known to be English, from whose words the detector learns.</param>
    /// <param name="spanishTexts">Texts known to be Spanish.</param>
    public LanguageDetector(IEnumerable<string> englishTexts, IEnumerable<string> spanishTexts)
    {
        var english = Words.DistinctOf(englishTexts);
        var spanish = Words.DistinctOf(spanishTexts);
        _englishVocabulary = english.Where(word => !spanish.Contains(word)).ToFrozenSet(StringComparer.Ordinal);
        _spanishVocabulary = spanish.Where(word => !english.Contains(word)).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <returns>The language, or null when the text gives no sign of either: <c>ok</c>, <c>MRI</c>, <c>123</c>.</returns>
    public PatientLanguage? Detect(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Detect(text, Words.Of(text));
    }

    /// <param name="words">The words of the text.</param>
    internal PatientLanguage? Detect(string text, IReadOnlyList<string> words)
    {
        var spanishLead = text.AsSpan().ContainsAny(SpanishLetters) ? SpanishMark : 0;
        foreach (var word in words)
            spanishLead += SpanishVote(word);

        return spanishLead switch
        {
            >= Decisive => PatientLanguage.Spanish,
            <= -Decisive => PatientLanguage.English,
            _ => null,
        };
    }

    private double SpanishVote(string word)
    {
        var spanish = LanguageWords.Spanish.Contains(word);
        var english = LanguageWords.English.Contains(word);
        if (spanish != english)
            return spanish ? CommonWord : -CommonWord;
        if (spanish)
            return 0;
        if (_spanishVocabulary.Contains(word))
            return VocabularyWord;
        if (_englishVocabulary.Contains(word))
            return -VocabularyWord;
        return Spelling * WordSpelling.SpanishLook(word);
    }
}
