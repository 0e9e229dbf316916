using System.Runtime.InteropServices;

namespace Chatbot.Core.Retrieval;

/// <summary>
/// The pairs of neighbouring words in each phrasing of a bank, stop words too, with one pair for how it begins and one for
/// how it ends. They hold what single words lose: in which order they stand. A pair weighs as much as it tells about
/// which candidate is meant, see <see cref="Vocabulary.Weight"/>.
/// </summary>
internal sealed class PairIndex
{
    /// <summary>More than there are words. See <see cref="Pair"/>.</summary>
    private const uint Spread = 0x9E3779B1;

    private readonly NumberLists _words;
    private readonly int _edge;

    /// <summary>In ascending order, with the weight of each: few are looked up, and a dictionary would take three times as much.</summary>
    private readonly long[] _pairs;
    private readonly float[] _weights;
    private readonly float _unknownWeight;
    private readonly float[] _weightOfText;

    /// <param name="words">The words of each text in order, by number; of a text that is no phrasing none.</param>
    /// <param name="count">How many words there are.</param>
    public PairIndex(IReadOnlyList<IndexedText> texts, NumberLists words, int count)
    {
        _words = words;
        _edge = count;
        var candidates = Enumerable.Range(0, words.Count).Where(i => words[i].Length > 0)
            .GroupBy(i => texts[i].Text.Key, StringComparer.Ordinal).ToArray();
        var weightOf = CountHolders(candidates).ToDictionary(pair => pair.Key, pair => Bm25.Idf(candidates.Length, pair.Value));
        _pairs = [.. weightOf.Keys.Order()];
        _weights = Array.ConvertAll(_pairs, pair => weightOf[pair]);
        _unknownWeight = Bm25.Idf(candidates.Length, 0);
        _weightOfText = [.. Enumerable.Range(0, words.Count).Select(i => Pairs(i).Distinct().Sum(pair => weightOf[pair]))];
    }

    /// <param name="words">The words in order, by number; negative where the bank does not know one.</param>
    public void Read(IReadOnlyList<int> words, PairQuery into)
    {
        into.Clear();
        if (words.Count == 0)
            return;
        var before = _edge;
        for (var i = 0; i <= words.Count; i++)
        {
            var word = i < words.Count ? words[i] : _edge;
            if (before >= 0 && word >= 0 && Array.BinarySearch(_pairs, Pair(before, word)) is >= 0 and var place)
                into.Add(before, word, _weights[place]);
            else
                into.AddUnknown(_unknownWeight);
            before = word;
        }
    }

    /// <summary>Dice's coefficient of the weights: 0 for nothing in common, 1 for the same pairs.</summary>
    public float Similarity(PairQuery query, int document)
    {
        if (!query.HasKnown)
            return 0;
        var shared = 0ul;
        var before = _edge;
        foreach (var word in _words[document])
        {
            shared |= query.PlaceOf(before, word);
            before = word;
        }

        shared |= query.PlaceOf(before, _edge);
        return 2 * query.WeightOf(shared) / (query.Weight + _weightOfText[document]);
    }

    /// <returns>For each pair how many candidates have it.</returns>
    private Dictionary<long, int> CountHolders(IEnumerable<IEnumerable<int>> candidates)
    {
        var holders = new Dictionary<long, int>();
        foreach (var documents in candidates)
        {
            foreach (var pair in documents.SelectMany(Pairs).ToHashSet())
                CollectionsMarshal.GetValueRefOrAddDefault(holders, pair, out _)++;
        }

        return holders;
    }

    private IEnumerable<long> Pairs(int document)
    {
        if (_words[document].Length == 0)
            yield break;
        var before = _edge;
        for (var i = 0; i < _words[document].Length; i++)
        {
            var word = _words[document][i];
            yield return Pair(before, word);
            before = word;
        }

        yield return Pair(before, _edge);
    }

    /// <summary>
    /// Its own number for each pair. Not the one word above the other in 64 bits: a long's hash code is the exclusive or of its
    /// halves, and of the few words of a bank that makes few codes for many pairs.
    /// </summary>
    private static long Pair(int before, int word) => (before * (long)Spread) + word;
}
