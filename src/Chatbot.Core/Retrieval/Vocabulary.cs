namespace Chatbot.Core.Retrieval;

/// <summary>The terms of a bank, numbered, with how much each tells about which candidate is meant.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _numbers;
    private readonly float[] _weights;
    private readonly float _unknownWeight;

    private Vocabulary(Dictionary<string, int> numbers, float[] weights, float unknownWeight)
    {
        _numbers = numbers;
        _weights = weights;
        _unknownWeight = unknownWeight;
    }

    public IReadOnlyDictionary<string, int> Numbers => _numbers;

    /// <summary>The weight of a word that no text of the bank holds: as much as a word of one candidate alone, and more.</summary>
    public float UnknownWeight => _unknownWeight;

    public bool TryGetNumber(string term, out int number) => _numbers.TryGetValue(term, out number);

    /// <summary>ln(1 + (K − k + 0.5) / (k + 0.5)): K candidates, k of them with the term (the idf of BM25, over candidates).</summary>
    public float Weight(int term) => _weights[term];

    /// <param name="candidates">The distinct terms of each candidate, all its texts together.</param>
    public static Vocabulary Of(IReadOnlyCollection<IReadOnlySet<string>> candidates)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var holders = new List<int>();
        foreach (var term in candidates.SelectMany(terms => terms))
        {
            if (numbers.TryAdd(term, holders.Count))
                holders.Add(1);
            else
                holders[numbers[term]]++;
        }

        return new(numbers, [.. holders.Select(k => Bm25.Idf(candidates.Count, k))], Bm25.Idf(candidates.Count, 0));
    }
}
