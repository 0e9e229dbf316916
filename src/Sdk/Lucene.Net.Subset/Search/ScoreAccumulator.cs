using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lucene.Net.Search;

/// <summary>Adds up scores in an array with a place for every document, and lists the documents it has touched.</summary>
internal ref struct ScoreAccumulator(SearchScratch scratch)
{
    // From this share of all documents on, a straight walk over the array is faster than one along the list.
    private const int DenseShare = 6;

    private readonly float[] _scores = scratch.Scores;
    private readonly int[] _touched = scratch.Touched;
    private int _count;

    internal readonly ReadOnlySpan<int> Touched => _touched.AsSpan(0, _count);

    private readonly bool IsDense => (long)_count * DenseShare >= _scores.Length;

    internal void Add(in TermClause clause)
    {
        var docs = clause.Docs;
        var factors = clause.Factors;
        var weight = clause.Weight;
        if (_count == 0)
        {
            docs.CopyTo(_touched);
            _count = docs.Length;
            for (var i = 0; i < docs.Length; i++)
                _scores[docs[i]] = weight * factors[i];
            return;
        }

        // Document numbers in postings are below the length of the arrays by construction.
        ref var scores = ref MemoryMarshal.GetArrayDataReference(_scores);
        ref var touched = ref MemoryMarshal.GetArrayDataReference(_touched);
        var count = _count;
        for (var i = 0; i < docs.Length; i++)
        {
            var doc = docs[i];
            ref var score = ref Unsafe.Add(ref scores, doc);
            var before = score;
            score = before + weight * factors[i];
            // Written always and kept if new: a branch here would be guessed wrong half the time.
            Unsafe.Add(ref touched, count) = doc;
            count += before == 0 ? 1 : 0;
        }
        _count = count;
    }

    internal readonly void Collect(TopHits top)
    {
        if (IsDense)
        {
            HitScan.Collect(top, _scores, 1, []);
            return;
        }
        foreach (var doc in Touched)
            if (_scores[doc] >= top.Threshold)
                top.Offer(doc, _scores[doc]);
    }

    internal readonly void Clear()
    {
        if (IsDense)
        {
            Array.Clear(_scores);
            return;
        }
        foreach (var doc in Touched)
            _scores[doc] = 0;
    }
}
