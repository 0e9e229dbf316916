using System.Numerics;

namespace Lucene.Net.Search;

/// <summary>Counts the documents in a union of lists and bit sets.</summary>
internal ref struct HitBits(Span<ulong> bits)
{
    private readonly Span<ulong> _bits = bits;
    private bool _any;

    internal void Add(ReadOnlySpan<ulong> words)
    {
        if (!_any)
        {
            words.CopyTo(_bits);
            _any = true;
            return;
        }
        var at = 0;
        for (; at <= words.Length - Vector<ulong>.Count; at += Vector<ulong>.Count)
            (new Vector<ulong>(words[at..]) | new Vector<ulong>(_bits[at..])).CopyTo(_bits[at..]);
        for (; at < words.Length; at++)
            _bits[at] |= words[at];
    }

    internal void Add(ReadOnlySpan<int> docs)
    {
        if (!_any)
            _bits.Clear();
        _any = true;
        foreach (var doc in docs)
            _bits[doc >> 6] |= 1ul << doc;
    }

    /// <summary>How many there are together with <paramref name="docs"/>, which has none twice.</summary>
    internal readonly int CountWith(ReadOnlySpan<int> docs)
    {
        if (!_any)
            return docs.Length;
        var count = docs.Length;
        foreach (var word in _bits)
            count += BitOperations.PopCount(word);
        foreach (var doc in docs)
            count -= (int)(_bits[doc >> 6] >> doc) & 1;
        return count;
    }
}
