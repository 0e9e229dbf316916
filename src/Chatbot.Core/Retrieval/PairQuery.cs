using System.Numerics;

namespace Chatbot.Core.Retrieval;

/// <summary>
/// The distinct pairs of neighbouring words of a query. Made to be filled again and again; not for two threads at once.
/// </summary>
/// <param name="words">How many words the bank has; the number after theirs stands for the begin and the end.</param>
internal sealed class PairQuery(int words)
{
    /// <summary>So many pairs are told apart, one in each bit of a number. The others only weigh; such questions are rare.</summary>
    private const int Most = 64;

    /// <summary>For each word the place of the last pair that it begins, and 1; 0 when it begins none.</summary>
    private readonly int[] _lastFrom = new int[words + 1];
    private readonly (int First, int Second, int Previous, float Weight)[] _pairs = new (int, int, int, float)[Most];
    private int _count;

    /// <summary>Whether the bank has any of the pairs.</summary>
    public bool HasKnown => _count > 0;

    /// <summary>The sum of the weights of all pairs.</summary>
    public float Weight { get; private set; }

    /// <summary>Adds a pair that some phrasing of the bank has.</summary>
    public void Add(int first, int second, float weight)
    {
        if (PlaceOf(first, second) != 0)
            return;
        Weight += weight;
        if (_count == Most)
            return;
        _pairs[_count] = (first, second, _lastFrom[first], weight);
        _lastFrom[first] = ++_count;
    }

    public void AddUnknown(float weight) => Weight += weight;

    /// <returns>A bit for the pair, or 0 when the query does not have it.</returns>
    public ulong PlaceOf(int first, int second) => _lastFrom[first] == 0 ? 0 : Find(second, _lastFrom[first]);

    /// <param name="places">The bits of <see cref="PlaceOf"/>.</param>
    public float WeightOf(ulong places)
    {
        var sum = 0f;
        for (; places != 0; places &= places - 1)
            sum += _pairs[BitOperations.TrailingZeroCount(places)].Weight;
        return sum;
    }

    public void Clear()
    {
        foreach (ref readonly var pair in _pairs.AsSpan(0, _count))
            _lastFrom[pair.First] = 0;
        _count = 0;
        Weight = 0;
    }

    private ulong Find(int second, int last)
    {
        for (var place = last; place > 0; place = _pairs[place - 1].Previous)
        {
            if (_pairs[place - 1].Second == second)
                return 1ul << (place - 1);
        }

        return 0;
    }
}
