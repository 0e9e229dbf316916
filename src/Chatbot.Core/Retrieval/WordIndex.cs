using System.Numerics;

namespace Chatbot.Core.Retrieval;

/// <summary>
/// BM25 over every word of the phrasings, stop words too. Where a candidate has a single formal phrasing, the small words
/// ("where <em>from</em>", "how long <em>for</em>") are often all that tells two questions apart.
/// </summary>
internal sealed class WordIndex
{
    private const float MildB = 0.3f;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int> _holders = [];
    private readonly NumberLists _words;
    private readonly PairIndex _pairs;
    private readonly float[] _idf;
    private readonly int _phrasings;
    private readonly float _averageLength;

    public WordIndex(IReadOnlyList<IndexedText> texts)
    {
        int[][] words = [.. texts.Select(text => text.IsPhrasing ? Number(text.Words) : [])];
        _words = new(words);
        _phrasings = Math.Max(1, words.Count(own => own.Length > 0));
        _averageLength = Math.Max(1, (float)words.Sum(own => own.Length) / _phrasings);
        _idf = [.. _holders.Select(n => Bm25.Idf(_phrasings, n))];
        _pairs = new(texts, _words, _idf.Length);
    }

    /// <summary>How many distinct words the phrasings have.</summary>
    public int Count => _idf.Length;

    /// <summary>Reads the words of a query; what none of the phrasings holds counts against all of them alike.</summary>
    public void Read(IReadOnlyList<string> words, WordQuery into)
    {
        into.Clear();
        foreach (var word in words)
        {
            if (_numbers.TryGetValue(word, out var number))
                into.Add(number);
            else
                into.AddUnknown(word);
        }

        var weight = 0.0;
        foreach (var number in into.Known)
            weight += _idf[number];
        into.Weight = (into.Unknown * Bm25.Idf(_phrasings, 0)) + (float)weight;
        into.Once = Once(into.Length);
        _pairs.Read(into.InOrder, into.Pairs);
    }

    public WordMatch Match(WordQuery query, int document)
    {
        if (query.Weight == 0)
            return default;
        var words = _words[document];
        var shared = 0f;
        for (var places = query.PlacesIn(words); places != 0; places &= places - 1)
            shared += _idf[query.Known[BitOperations.TrailingZeroCount(places)]];
        foreach (var number in query.Rest)
        {
            if (words.Contains(number))
                shared += _idf[number];
        }

        var coverage = shared / query.Weight;
        return new(coverage, coverage * Once(words.Length) / query.Once, _pairs.Similarity(query.Pairs, document));
    }

    /// <summary>See <see cref="Bm25.OnceIn"/>; a milder b, because to be long is no fault here.</summary>
    private float Once(int length) => (Bm25.K1 + 1) / (1 + (Bm25.K1 * (1 - MildB + (MildB * length / _averageLength))));

    private int[] Number(IReadOnlyList<string> words)
    {
        var numbers = new int[words.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (!_numbers.TryGetValue(words[i], out numbers[i]))
            {
                _numbers[words[i]] = numbers[i] = _holders.Count;
                _holders.Add(0);
            }
        }

        foreach (var number in numbers.Distinct())
            _holders[number]++;
        return numbers;
    }
}
