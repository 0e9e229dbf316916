using System.Runtime.CompilerServices;

namespace Lucene.Net.Search;

/// <summary>
/// The best hits so far. Each is one number, the score's bits before the document's, so that the better of two hits is
/// the larger number; of equal scores the lower document is the better one. As soon as there is no more room, the
/// numbers are a heap with the worst of them on top.
/// </summary>
internal sealed class TopHits
{
    private ulong[] _hits = [];
    private int _capacity;
    private int _count;

    /// <summary>A score below this one cannot enter.</summary>
    internal float Threshold { get; private set; }

    internal bool IsFull => _count == _capacity;

    internal int Capacity => _capacity;

    internal void Reset(int capacity)
    {
        _capacity = capacity;
        _count = 0;
        Threshold = float.NegativeInfinity;
        if (_hits.Length < capacity)
            _hits = new ulong[capacity];
    }

    internal void Offer(int doc, float score)
    {
        var hit = Pack(doc, score);
        if (_count < _capacity)
        {
            _hits[_count++] = hit;
            if (_count == _capacity)
                MakeHeap();
        }
        else if (hit > _hits[0])
        {
            SiftDown(hit, 0);
            Threshold = ScoreOf(_hits[0]);
        }
    }

    /// <summary>Empties itself into the result, best first.</summary>
    internal TopDocs ToTopDocs(int totalHits)
    {
        _hits.AsSpan(0, _count).Sort();
        var hits = new ScoreDoc[_count];
        for (var rank = 0; rank < hits.Length; rank++)
        {
            var hit = _hits[hits.Length - 1 - rank];
            hits[rank] = new ScoreDoc((int)~(uint)hit, ScoreOf(hit));
        }
        _count = 0;
        return new TopDocs(totalHits, hits, hits.Length == 0 ? float.NaN : hits[0].Score);
    }

    // The bits of positive numbers rise with the number, those of negative ones fall; 0 is added to lose the sign of 0.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Pack(int doc, float score)
    {
        var bits = BitConverter.SingleToUInt32Bits(score + 0f);
        bits ^= (bits & 0x80000000) == 0 ? 0x80000000 : uint.MaxValue;
        return (ulong)bits << 32 | ~(uint)doc;
    }

    private static float ScoreOf(ulong hit)
    {
        var bits = (uint)(hit >> 32);
        return BitConverter.UInt32BitsToSingle(bits ^ ((bits & 0x80000000) != 0 ? 0x80000000 : uint.MaxValue));
    }

    private void MakeHeap()
    {
        for (var at = (_count >> 1) - 1; at >= 0; at--)
            SiftDown(_hits[at], at);
        Threshold = ScoreOf(_hits[0]);
    }

    // Puts the hit in place of the one there, and whatever is worse above it.
    private void SiftDown(ulong hit, int at)
    {
        var hits = _hits.AsSpan(0, _count);
        while (true)
        {
            var child = 2 * at + 1;
            if (child >= hits.Length)
                break;
            if (child + 1 < hits.Length && hits[child + 1] < hits[child])
                child++;
            if (hits[child] >= hit)
                break;
            hits[at] = hits[child];
            at = child;
        }
        hits[at] = hit;
    }
}
