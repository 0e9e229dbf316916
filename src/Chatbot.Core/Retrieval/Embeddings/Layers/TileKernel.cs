using System.Runtime.CompilerServices;

namespace Chatbot.Core.Retrieval.Embeddings.Layers;

/// <summary>
/// The innermost step of the blocked product: a few rows times one panel of two registers' width. The sums stay in
/// registers over the whole depth, and every number of the panel is read once.
/// </summary>
/// <remarks>
/// One method, long because it is unrolled by hand: the compiler keeps the sums in registers only if each is a variable,
/// and leaves out the lines of the rows that <typeparamref name="TRows"/> does not have.
/// </remarks>
internal static class TileKernel<TLane, TRows, TPanel>
    where TLane : struct, ILane<TLane>
    where TRows : struct, IRowCount
    where TPanel : struct, IPanel<TLane>
{
    /// <param name="left">The rows, interleaved: first number of each row, second number of each row, …</param>
    /// <param name="panel">The panel, row by row.</param>
    /// <param name="sums">What the product is added to; the rows stand <paramref name="pitch"/> apart.</param>
    /// <param name="ahead">Moves on with every row of the panel.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Accumulate(
        ref float left, ref float panel, int depth, ref float sums, int pitch, Prefetch ahead)
    {
        int width = TLane.Width;
        TLane a0 = default, b0 = default;
        TLane a1 = default, b1 = default;
        TLane a2 = default, b2 = default;
        TLane a3 = default, b3 = default;
        TLane a4 = default, b4 = default;
        TLane a5 = default, b5 = default;
        TLane a6 = default, b6 = default;
        TLane a7 = default, b7 = default;

        if (TRows.Value > 0) (a0, b0) = (TLane.Load(ref sums, 0), TLane.Load(ref sums, width));
        if (TRows.Value > 1) (a1, b1) = (TLane.Load(ref sums, pitch), TLane.Load(ref sums, pitch + width));
        if (TRows.Value > 2) (a2, b2) = (TLane.Load(ref sums, 2 * pitch), TLane.Load(ref sums, 2 * pitch + width));
        if (TRows.Value > 3) (a3, b3) = (TLane.Load(ref sums, 3 * pitch), TLane.Load(ref sums, 3 * pitch + width));
        if (TRows.Value > 4) (a4, b4) = (TLane.Load(ref sums, 4 * pitch), TLane.Load(ref sums, 4 * pitch + width));
        if (TRows.Value > 5) (a5, b5) = (TLane.Load(ref sums, 5 * pitch), TLane.Load(ref sums, 5 * pitch + width));
        if (TRows.Value > 6) (a6, b6) = (TLane.Load(ref sums, 6 * pitch), TLane.Load(ref sums, 6 * pitch + width));
        if (TRows.Value > 7) (a7, b7) = (TLane.Load(ref sums, 7 * pitch), TLane.Load(ref sums, 7 * pitch + width));

        for (int k = 0; k < depth; k++)
        {
            TLane p = TPanel.First(ref panel), q = TPanel.Second(ref panel);
            if (TRows.Value > 0) Add(Unsafe.Add(ref left, 0), p, q, ref a0, ref b0);
            if (TRows.Value > 1) Add(Unsafe.Add(ref left, 1), p, q, ref a1, ref b1);
            if (TRows.Value > 2) Add(Unsafe.Add(ref left, 2), p, q, ref a2, ref b2);
            if (TRows.Value > 3) Add(Unsafe.Add(ref left, 3), p, q, ref a3, ref b3);
            if (TRows.Value > 4) Add(Unsafe.Add(ref left, 4), p, q, ref a4, ref b4);
            if (TRows.Value > 5) Add(Unsafe.Add(ref left, 5), p, q, ref a5, ref b5);
            if (TRows.Value > 6) Add(Unsafe.Add(ref left, 6), p, q, ref a6, ref b6);
            if (TRows.Value > 7) Add(Unsafe.Add(ref left, 7), p, q, ref a7, ref b7);
            ahead.Next();
            left = ref Unsafe.Add(ref left, TRows.Value);
            panel = ref Unsafe.Add(ref panel, TPanel.Pitch);
        }

        if (TRows.Value > 0) { TLane.Store(a0, ref sums, 0); TLane.Store(b0, ref sums, width); }
        if (TRows.Value > 1) { TLane.Store(a1, ref sums, pitch); TLane.Store(b1, ref sums, pitch + width); }
        if (TRows.Value > 2) { TLane.Store(a2, ref sums, 2 * pitch); TLane.Store(b2, ref sums, 2 * pitch + width); }
        if (TRows.Value > 3) { TLane.Store(a3, ref sums, 3 * pitch); TLane.Store(b3, ref sums, 3 * pitch + width); }
        if (TRows.Value > 4) { TLane.Store(a4, ref sums, 4 * pitch); TLane.Store(b4, ref sums, 4 * pitch + width); }
        if (TRows.Value > 5) { TLane.Store(a5, ref sums, 5 * pitch); TLane.Store(b5, ref sums, 5 * pitch + width); }
        if (TRows.Value > 6) { TLane.Store(a6, ref sums, 6 * pitch); TLane.Store(b6, ref sums, 6 * pitch + width); }
        if (TRows.Value > 7) { TLane.Store(a7, ref sums, 7 * pitch); TLane.Store(b7, ref sums, 7 * pitch + width); }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(float left, TLane p, TLane q, ref TLane a, ref TLane b)
    {
        var x = TLane.Repeat(left);
        a = TLane.MultiplyAdd(x, p, a);
        b = TLane.MultiplyAdd(x, q, b);
    }
}
