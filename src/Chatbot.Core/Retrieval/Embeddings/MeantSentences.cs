using System.Text.RegularExpressions;
using Chatbot.Core.Language;

namespace Chatbot.Core.Retrieval.Embeddings;

/// <summary>
/// What of an utterance is embedded: the whole, and where there are several, each of its sentences too, since the one that
/// asks may stand behind a long tale. Words that the model would cut into pieces, and that are an edit or two from a word of
/// the bank, are mended first: a vector of pieces is a vector of something else.
/// </summary>
public sealed partial class MeantSentences
{
    /// <summary>A sentence of fewer words says too little on its own.</summary>
    private const int FewestWords = 3;

    /// <summary>Of a long letter the last sentences are taken; people ask at the end.</summary>
    private const int MostSentences = 6;

    private readonly HashSet<string> _words;
    private readonly TypoIndex _typos;
    private readonly IKnownWords? _known;

    /// <param name="known">What the model knows; null mends nothing.</param>
    public MeantSentences(IEnumerable<string> phrasings, IKnownWords? known)
    {
        _known = known;
        _words = known is null ? [] : phrasings.SelectMany(Words.Of).ToHashSet(StringComparer.Ordinal);
        _typos = new(_words);
    }

    /// <returns>The whole first.</returns>
    public IReadOnlyList<string> Of(string utterance)
    {
        var whole = _known is null ? utterance : Word().Replace(utterance, word => Mend(word.Value));
        string[] sentences =
        [
            .. Mark().Split(whole).Select(sentence => sentence.Trim())
                .Where(sentence => sentence.AsSpan().Count(' ') >= FewestWords - 1),
        ];
        return sentences.Length > 1 ? [whole, .. sentences.TakeLast(MostSentences)] : [whole];
    }

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

    [GeneratedRegex(@"[.?!;\r\n]+\s*|,\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
