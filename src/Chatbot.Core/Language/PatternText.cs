namespace Chatbot.Core.Language;

/// <summary>An utterance made ready for <see cref="TokenPattern"/>: its words whole, and with their endings dropped.</summary>
public sealed class PatternText
{
    private readonly string[] _whole;
    private readonly string[] _stems;

    public PatternText(string utterance, PatientLanguage language)
        : this([.. Words.Of(utterance)], language)
    {
    }

    /// <param name="words">As <see cref="Words"/> gives them.</param>
    internal PatternText(string[] words, PatientLanguage language)
    {
        _whole = words;
        AllOpenings = new();
        foreach (var word in words)
        {
            Openings |= WordOpenings.BitOf(word);
            AllOpenings.Add(word);
        }

        _stems = Stems(words, language);
    }

    /// <summary>The same words in another language.</summary>
    internal PatternText(PatternText same, PatientLanguage language)
    {
        (_whole, Openings, AllOpenings) = (same._whole, same.Openings, same.AllOpenings);
        _stems = Stems(_whole, language);
    }

    public int Count => _whole.Length;

    /// <summary>How the words begin, see <see cref="WordOpenings.BitOf(string)"/>.</summary>
    internal ulong Openings { get; }

    /// <summary>The same in more places: costs more to compare, and rules more out.</summary>
    internal WordOpenings AllOpenings { get; }

    internal string Whole(int index) => _whole[index];

    internal string Stem(int index) => _stems[index];

    private static string[] Stems(string[] words, PatientLanguage language) =>
        Array.ConvertAll(words, word => WordEndings.Drop(word, language));
}
