using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lucene.Net.Search;

/// <summary>Picks the best of a row of values, most of which are too small and are passed over by vectors.</summary>
internal static class HitScan
{
    /// <param name="top">Takes the best.</param>
    /// <param name="values">Not negative; 0 is no hit.</param>
    /// <param name="scale">Above 0; times a value is the score.</param>
    /// <param name="docs">The document of each value, in rising order; empty if the index of the value is the document.</param>
    internal static void Collect(TopHits top, ReadOnlySpan<float> values, float scale, ReadOnlySpan<int> docs)
    {
        var at = 0;
        // Documents come in rising order, so an equal score is always too late once the heap is full.
        for (; at < values.Length && !top.IsFull; at++)
            if (values[at] > 0)
                top.Offer(docs.IsEmpty ? at : docs[at], values[at] * scale);

        ref var first = ref MemoryMarshal.GetReference(values);
        var step = 4 * Vector<float>.Count;
        var scales = new Vector<float>(scale);
        for (; at <= values.Length - step; at += step)
        {
            var best = Vector.Max(
                Vector.Max(Load(ref first, at, 0), Load(ref first, at, 1)),
                Vector.Max(Load(ref first, at, 2), Load(ref first, at, 3)));
            if (Vector.GreaterThanAny(best * scales, new Vector<float>(top.Threshold)))
                CollectEach(top, values, scale, docs, at, at + step);
        }
        CollectEach(top, values, scale, docs, at, values.Length);
    }

    private static Vector<float> Load(ref float first, int at, int vector) =>
        Vector.LoadUnsafe(ref first, (nuint)(at + vector * Vector<float>.Count));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CollectEach(
        TopHits top, ReadOnlySpan<float> values, float scale, ReadOnlySpan<int> docs, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (values[at] * scale > top.Threshold)
                top.Offer(docs.IsEmpty ? at : docs[at], values[at] * scale);
    }
}
