using System.Collections.Frozen;
using System.Text;

namespace Chatbot.Core.Language;

/// <summary>
/// Recognises a message in a language that the bot does not write: by its script, or, in Latin letters, by small words
/// that neither English nor Spanish has. It has to be sure: misspelt English and Spanish are far more frequent.
/// Immutable; safe for many threads.
/// </summary>
public sealed class OtherLanguageDetector
{
    /// <summary>For a language that is plainly another one without being known.</summary>
    public const string Undetermined = "und";

    private const int FewestOwnWords = 2;
    private const int ShortMessage = 4;
    private const double SmallestShare = 0.3;

    /// <summary>Words that English and Spanish write as well, and that <see cref="LanguageWords"/> leaves out for that reason.</summary>
    private static readonly string[] Shared =
        ["me", "no", "te", "ti", "he", "son", "sin", "once", "van", "sea", "pie", "come", "dime", "use", "has", "red", "si", "ya", "ay", "oi", "mo", "po", "os", "ni"];

    private readonly FrozenSet<string> _known;

    /// <param name="texts">Texts of the clinic, whose words are no sign of another language.</param>
    public OtherLanguageDetector(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        _known = texts.SelectMany(Words.Of).Concat(LanguageWords.English).Concat(LanguageWords.Spanish).Concat(Shared).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <returns>The code of the language (ISO 639-1), <see cref="Undetermined"/>, or null for English, Spanish and no sign.</returns>
    public string? Detect(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Detect(text, Words.Of(text));
    }

    /// <param name="words">The words of the text.</param>
    internal string? Detect(string text, IReadOnlyList<string> words) => OtherScripts.MainIn(text) ?? InLatinLetters(text, words);

    private string? InLatinLetters(string text, IReadOnlyList<string> words)
    {
        string[] strange = [.. words.Where(word => word.Length > 1 && !_known.Contains(word))];
        string[] pieces = Ascii.IsValid(text) ? [] : text.Normalize(NormalizationForm.FormC).Split(' ');
        if (strange.Length == 0 && pieces.Length == 0)
            return null;
        var best = (Language: (string?)null, Own: 0);
        foreach (var (language, small) in OtherLanguageWords.ByLanguage)
        {
            var own = Count(strange, small.Words) + Marked(pieces, small.Marks);
            if (own > best.Own && IsSure(words, small, own))
                best = (language, own);
        }

        return best.Language;
    }

    private bool IsSure(IReadOnlyList<string> words, OtherLanguageWords.Small small, int own)
    {
        var fitting = Count(words, small.Words);
        var against = words.Count(word => !small.Words.Contains(word) && _known.Contains(word));
        if (words.Count <= ShortMessage && against == 0 && words.Any(small.Unmistakable.Contains))
            return true;
        return own >= FewestOwnWords && own > against && Math.Max(own, fitting) >= SmallestShare * words.Count;
    }

    private static int Count(IReadOnlyList<string> words, FrozenSet<string> among)
    {
        var count = 0;
        for (var i = 0; i < words.Count; i++)
            count += among.Contains(words[i]) ? 1 : 0;
        return count;
    }

    /// <summary>Words that hold a letter of the language that neither English nor Spanish has.</summary>
    private static int Marked(string[] words, string marks)
    {
        var marked = 0;
        foreach (var word in words)
            marked += word.AsSpan().ContainsAny(marks) ? 1 : 0;
        return marked;
    }
}
