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
        foreach (var word in words)
            Openings |= WordOpenings.BitOf(word);
        _stems = Array.ConvertAll(words, word => WordEndings.Drop(word, language));
    }

    public int Count => _whole.Length;

    /// <summary>How the words begin, see <see cref="WordOpenings.BitOf(string)"/>.</summary>
    internal ulong Openings { get; }

    internal string Whole(int index) => _whole[index];

    internal string Stem(int index) => _stems[index];
}
