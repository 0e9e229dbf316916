using System.Runtime.InteropServices;

namespace Lucene.Net.Index;

/// <summary>Turns tokens in document order into postings in term order, by a counting sort over the sorted terms.</summary>
internal sealed class TokenInverter
{
    private readonly string[] _sorted;
    private readonly int[] _tokenStarts;
    private readonly int[] _order;
    private readonly List<int> _tokenDocs;

    internal TokenInverter(List<string> terms, List<int> tokenTerms, List<int> tokenDocs)
    {
        _tokenDocs = tokenDocs;
        _sorted = [.. terms];
        var numbers = new int[_sorted.Length];
        for (var number = 0; number < numbers.Length; number++)
            numbers[number] = number;
        Array.Sort(_sorted, numbers, CodePointOrder.Instance);
        var ranks = new int[numbers.Length];
        for (var rank = 0; rank < numbers.Length; rank++)
            ranks[numbers[rank]] = rank;

        _tokenStarts = new int[_sorted.Length + 1];
        foreach (var term in tokenTerms)
            _tokenStarts[ranks[term] + 1]++;
        for (var rank = 0; rank < _sorted.Length; rank++)
            _tokenStarts[rank + 1] += _tokenStarts[rank];
        var next = _tokenStarts.AsSpan(0, _sorted.Length).ToArray();
        _order = new int[tokenTerms.Count];
        for (var token = 0; token < _order.Length; token++)
            _order[next[ranks[tokenTerms[token]]]++] = token;
    }

    /// <param name="tokenPositions">Empty when the field keeps no positions.</param>
    internal FieldPostings Invert(ReadOnlySpan<int> tokenPositions)
    {
        var docs = new List<int>(_order.Length);
        var positionStarts = new List<int>();
        var starts = new int[_sorted.Length + 1];
        var tokenDocs = CollectionsMarshal.AsSpan(_tokenDocs);
        for (var term = 0; term < _sorted.Length; term++)
        {
            starts[term] = docs.Count;
            for (var token = _tokenStarts[term]; token < _tokenStarts[term + 1]; token++)
            {
                var doc = tokenDocs[_order[token]];
                if (docs.Count > starts[term] && docs[^1] == doc)
                    continue;
                docs.Add(doc);
                positionStarts.Add(token);
            }
        }
        starts[^1] = docs.Count;
        positionStarts.Add(_order.Length);
        if (tokenPositions.IsEmpty)
            return new FieldPostings(_sorted, starts, [.. docs], [], []);
        var positions = new int[_order.Length];
        for (var token = 0; token < positions.Length; token++)
            positions[token] = tokenPositions[_order[token]];
        return new FieldPostings(_sorted, starts, [.. docs], [.. positionStarts], positions);
    }
}
