using System.Text.RegularExpressions;
using Chatbot.Core.Language;

namespace Chatbot.Core.Retrieval.Embeddings;

/// <summary>
/// An utterance as it is embedded. Words that the model would cut into pieces, and that are an edit or two from a word of
/// the bank, are mended first: a vector of pieces is a vector of something else.
/// </summary>
public sealed partial class MendedSpelling
{
    private readonly HashSet<string> _words;
    private readonly TypoIndex _typos;
    private readonly IKnownWords? _known;

    /// <param name="known">What the model knows; null mends nothing.</param>
    public MendedSpelling(IEnumerable<string> phrasings, IKnownWords? known)
    {
        _known = known;
        _words = known is null ? [] : Words.DistinctOf(phrasings);
        _typos = new(_words);
    }

    public string Of(string utterance) => _known is null ? utterance : Word().Replace(utterance, word => Mend(word.Value));

    private string Mend(string word)
    {
        var plain = word.ToLowerInvariant();
        if (_words.Contains(plain) || _known!.Contains(plain))
            return word;
        // Whoever mistypes seldom mistypes the first letter.
        return _typos.Closest(plain).FirstOrDefault(likely => likely[0] == plain[0]) ?? word;
    }

    [GeneratedRegex("[A-Za-z]{4,}", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
