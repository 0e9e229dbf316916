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

    private readonly int[][] _words;
    private readonly int _edge;
    private readonly Dictionary<long, int> _numbers = [];
    private readonly float[] _weights;
    private readonly float _unknownWeight;
    private readonly float[] _weightOfText;

    /// <param name="words">The words of each text in order, by number; of a text that is no phrasing none.</param>
    /// <param name="count">How many words there are.</param>
    public PairIndex(IReadOnlyList<IndexedText> texts, int[][] words, int count)
    {
        _words = words;
        _edge = count;
        var candidates = Enumerable.Range(0, words.Length).Where(i => words[i].Length > 0)
            .GroupBy(i => texts[i].Text.Key, StringComparer.Ordinal).ToArray();
        var holders = CountHolders(candidates);
        _weights = [.. holders.Select(holding => Bm25.Idf(candidates.Length, holding))];
        _unknownWeight = Bm25.Idf(candidates.Length, 0);
        _weightOfText = Array.ConvertAll(words, text => DistinctPairs(text).Sum(pair => _weights[_numbers[pair]]));
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
            if (before >= 0 && word >= 0 && _numbers.TryGetValue(Pair(before, word), out var number))
                into.Add(before, word, _weights[number]);
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
    private List<int> CountHolders(IEnumerable<IEnumerable<int>> candidates)
    {
        var holders = new List<int>();
        var own = new HashSet<long>();
        foreach (var documents in candidates)
        {
            own.Clear();
            foreach (var document in documents)
                own.UnionWith(Pairs(_words[document]));
            foreach (var pair in own)
            {
                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, pair, out var isKnown);
                if (!isKnown)
                {
                    number = holders.Count;
                    holders.Add(0);
                }

                holders[number]++;
            }
        }

        _numbers.TrimExcess();
        return holders;
    }

    private HashSet<long> DistinctPairs(int[] words) => [.. Pairs(words)];

    private IEnumerable<long> Pairs(int[] words)
    {
        if (words.Length == 0)
            yield break;
        var before = _edge;
        foreach (var word in words)
        {
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
