using Chatbot.Core.Language;

namespace Chatbot.Core.Retrieval;

/// <summary>
/// Finds the known terms that a misspelt word may stand for: those within one edit (two for words of
/// <see cref="TwoEditsFrom"/> letters and more), a swap of neighbours counting as one. Looks the word up by itself and
/// by itself less one letter, among the terms and the terms less one letter, instead of comparing it with every term.
/// </summary>
internal sealed class TypoIndex
{
    private const int ShortestTerm = 4;
    private const int TwoEditsFrom = 8;

    private readonly string[] _terms;
    private readonly int[] _hashes;
    private readonly int[] _termOfHash;

    public TypoIndex(IEnumerable<string> terms)
    {
        _terms = [.. terms.Where(term => term.Length >= ShortestTerm && term.All(char.IsAsciiLetter))];
        var hashes = new List<int>();
        var termOfHash = new List<int>();
        for (var i = 0; i < _terms.Length; i++)
        {
            foreach (var shortening in Shortenings(_terms[i]))
            {
                hashes.Add(Hash(shortening));
                termOfHash.Add(i);
            }
        }

        _hashes = [.. hashes];
        _termOfHash = [.. termOfHash];
        Array.Sort(_hashes, _termOfHash);
    }

    /// <summary>The closest terms, all at the same number of edits; none for short words and numbers.</summary>
    public IReadOnlyList<string> Closest(string word)
    {
        if (word.Length < ShortestTerm || !word.All(char.IsAsciiLetter))
            return [];

        var most = word.Length >= TwoEditsFrom ? 2 : 1;
        var closest = new List<string>();
        foreach (var term in Shortenings(word).SelectMany(Holders).Distinct(StringComparer.Ordinal))
        {
            var edits = EditDistance.Between(word, term, most);
            if (edits > most)
                continue;
            if (edits < most)
                closest.Clear();
            most = edits;
            closest.Add(term);
        }

        return closest;
    }

    /// <summary>
    /// The terms that have the shortening, in their own order; seldom another with the same hash, which the number of edits
    /// then rules out. Two rows of numbers take a tenth of the memory of a dictionary of lists.
    /// </summary>
    private IEnumerable<string> Holders(string shortening)
    {
        var hash = Hash(shortening);
        var first = Array.BinarySearch(_hashes, hash);
        if (first < 0)
            return [];
        while (first > 0 && _hashes[first - 1] == hash)
            first--;
        var end = first;
        while (end < _hashes.Length && _hashes[end] == hash)
            end++;
        return _termOfHash[first..end].Order().Select(number => _terms[number]);
    }

    /// <summary>FNV-1a over UTF-16 code units.</summary>
    private static int Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
            hash = (hash ^ c) * 16777619u;
        return (int)hash;
    }

    private static IEnumerable<string> Shortenings(string word)
    {
        yield return word;
        for (var i = 0; i < word.Length; i++)
        {
            if (i == 0 || word[i] != word[i - 1])
                yield return word.Remove(i, 1);
        }
    }
}
