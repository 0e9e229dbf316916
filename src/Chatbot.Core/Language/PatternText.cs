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
        _stems = Array.ConvertAll(words, word => WordEndings.Drop(word, language));
    }

    public int Count => _whole.Length;

    internal string Whole(int index) => _whole[index];

    internal string Stem(int index) => _stems[index];
}
