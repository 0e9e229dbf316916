using Chatbot.Core.Language;

namespace Chatbot.Core.Safety;

/// <summary>
/// Words by everything that is left of them when letters are dropped (the symmetric delete of Garbe's SymSpell), so that
/// the words near a misspelt one are looked up rather than measured one by one.
/// </summary>
internal sealed class MisspellingIndex
{
    /// <summary>Words that are shorter are too often another word with one letter changed: cada and caída.</summary>
    public const int ShortestWord = 5;

    private const int LongestWord = 20;

    private readonly string[] _words;
    private readonly int[] _hashes;
    private readonly int[] _wordOfHash;

    public MisspellingIndex(IEnumerable<string> words)
    {
        _words = [.. words.Distinct(StringComparer.Ordinal).Where(word => word.Length >= ShortestWord && word.All(char.IsLetter))];
        var hashes = new List<int>();
        var wordOfHash = new List<int>();
        for (var i = 0; i < _words.Length; i++)
        {
            foreach (var remainder in Remainders(_words[i], EditsAllowed(_words[i])))
            {
                hashes.Add(Hash(remainder));
                wordOfHash.Add(i);
            }
        }

        _hashes = [.. hashes];
        _wordOfHash = [.. wordOfHash];
        Array.Sort(_hashes, _wordOfHash);
    }

    /// <summary>The words that are fewest edits away, none when all are too far.</summary>
    public IReadOnlyList<string> Nearest(string misspelt)
    {
        var nearest = new List<string>();
        if (misspelt.Length > LongestWord)
            return nearest;
        var fewest = int.MaxValue;
        foreach (var remainder in Remainders(misspelt, EditsAllowed(misspelt)))
        {
            foreach (var word in Known(remainder))
            {
                // A slip seldom falls on the first letter; the two words that differ there, raping and vaping, are two words.
                if (word[0] != misspelt[0])
                    continue;
                var edits = EditDistance.Between(misspelt, word, EditsAllowed(word));
                if (edits > EditsAllowed(word) || edits > fewest || (edits == fewest && nearest.Contains(word)))
                    continue;
                if (edits < fewest)
                    nearest.Clear();
                fewest = edits;
                nearest.Add(word);
            }
        }

        return nearest;
    }

    /// <summary>
    /// Words that have the remainder; seldom another that has the same hash, which the number of edits then rules out. Two
    /// rows of numbers take a tenth of the memory of a dictionary of lists. In the words' own order, for equals.
    /// </summary>
    private IEnumerable<string> Known(string remainder)
    {
        var hash = Hash(remainder);
        var first = Array.BinarySearch(_hashes, hash);
        if (first < 0)
            return [];
        while (first > 0 && _hashes[first - 1] == hash)
            first--;
        var end = first;
        while (end < _hashes.Length && _hashes[end] == hash)
            end++;
        return _wordOfHash[first..end].Order().Select(number => _words[number]);
    }

    /// <summary>FNV-1a over UTF-16 code units.</summary>
    private static int Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
            hash = (hash ^ c) * 16777619u;
        return (int)hash;
    }

    private static int EditsAllowed(string word) => word.Length >= 10 ? 2 : 1;

    private static HashSet<string> Remainders(string word, int drops)
    {
        var remainders = new HashSet<string>(StringComparer.Ordinal) { word };
        var last = new List<string> { word };
        for (var drop = 0; drop < drops; drop++)
        {
            last = [.. last.SelectMany(text => Enumerable.Range(0, text.Length).Select(at => text.Remove(at, 1))).Where(remainders.Add)];
        }

        return remainders;
    }
}
