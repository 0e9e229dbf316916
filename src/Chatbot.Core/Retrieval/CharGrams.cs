using Chatbot.Core.Language;

namespace Chatbot.Core.Retrieval;

/// <summary>
/// The distinct character 3- to 5-grams of a text's words, a blank before and after each word counting as a character.
/// They hold what stems lose: typos, compounds, word endings.
/// </summary>
internal readonly struct CharGrams
{
    private const int Shortest = 3;
    private const int Longest = 5;

    private readonly uint[] _sortedHashes;

    private CharGrams(uint[] sortedHashes) => _sortedHashes = sortedHashes;

    public static CharGrams Of(string text)
    {
        var padded = $" {string.Join(' ', Words.Of(text))} ";
        var hashes = new HashSet<uint>();
        for (var start = 0; start < padded.Length; start++)
        {
            for (var length = Shortest; length <= Longest && start + length <= padded.Length; length++)
                hashes.Add(Hash(padded.AsSpan(start, length)));
        }

        uint[] sorted = [.. hashes];
        Array.Sort(sorted);
        return new(sorted);
    }

    /// <summary>Dice's coefficient, 2 |A ∩ B| / (|A| + |B|): 0 for nothing in common, 1 for the same words.</summary>
    public float Similarity(CharGrams other)
    {
        var a = _sortedHashes;
        var b = other._sortedHashes;
        var common = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
            {
                common++;
                i++;
                j++;
            }
            else if (a[i] < b[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return a.Length + b.Length == 0 ? 0 : 2f * common / (a.Length + b.Length);
    }

    /// <summary>FNV-1a over UTF-16 code units.</summary>
    private static uint Hash(ReadOnlySpan<char> gram)
    {
        var hash = 2166136261u;
        foreach (var c in gram)
            hash = (hash ^ c) * 16777619u;
        return hash;
    }
}
