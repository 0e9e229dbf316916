using Chatbot.Core.Language;

namespace Chatbot.Core.Retrieval.Classification;

/// <summary>
/// Turns a text into the features of the classifier: its terms, pairs of neighbouring terms, and character 3- and
/// 4-grams, hashed to a fixed number of places (Weinberger et al. 2009) and weighted by how rare they are in the bank.
/// </summary>
internal sealed class TextFeatures
{
    private const int ShortestGram = 3;
    private const int LongestGram = 4;
    private const float GramShare = 0.5f;

    private readonly int _mask;
    private readonly float[] _rarity;

    /// <param name="bits">The number of places is 2 to the power of this.</param>
    public TextFeatures(IReadOnlyList<IndexedText> phrasings, int bits)
    {
        _mask = (1 << bits) - 1;
        var holders = new int[1 << bits];
        foreach (var phrasing in phrasings)
        {
            foreach (var place in Count(phrasing.Terms, phrasing.Text.Text).Keys)
                holders[place]++;
        }

        _rarity = [.. holders.Select(n => (float)Math.Log((phrasings.Count + 1.0) / (n + 1.0)) + 1)];
    }

    public int Places => _mask + 1;

    public SparseVector Of(IReadOnlyList<string> terms, string text)
    {
        var counts = Count(terms, text);
        var places = new int[counts.Count];
        var values = new float[counts.Count];
        var i = 0;
        var squares = 0f;
        foreach (var (place, count) in counts)
        {
            places[i] = place;
            values[i] = count * _rarity[place];
            squares += values[i] * values[i];
            i++;
        }

        var length = MathF.Sqrt(squares);
        for (i = 0; i < values.Length; i++)
            values[i] /= length;
        return new(places, values);
    }

    private Dictionary<int, float> Count(IReadOnlyList<string> terms, string text)
    {
        var counts = new Dictionary<int, float>();
        for (var i = 0; i < terms.Count; i++)
        {
            counts[Place(terms[i], 1)] = 1;
            if (i > 0)
                counts[Place(terms[i - 1], Hash(terms[i], 2))] = 1;
        }

        var padded = $" {string.Join(' ', Words.Of(text))} ";
        for (var start = 0; start < padded.Length; start++)
        {
            for (var length = ShortestGram; length <= LongestGram && start + length <= padded.Length; length++)
                counts.TryAdd(Place(padded.AsSpan(start, length), 3), GramShare);
        }

        return counts;
    }

    private int Place(ReadOnlySpan<char> text, uint seed) => (int)(Hash(text, seed) & (uint)_mask);

    /// <summary>FNV-1a over UTF-16 code units, mixed once more so that low bits are as good as high ones.</summary>
    private static uint Hash(ReadOnlySpan<char> text, uint seed)
    {
        var hash = 2166136261u ^ (seed * 0x9E3779B1u);
        foreach (var c in text)
            hash = (hash ^ c) * 16777619u;
        hash ^= hash >> 15;
        hash *= 0x85EBCA6Bu;
        return hash ^ (hash >> 13);
    }
}
