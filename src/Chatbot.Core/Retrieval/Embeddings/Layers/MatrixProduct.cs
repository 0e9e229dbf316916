using System.Runtime.Intrinsics;

namespace Chatbot.Core.Retrieval.Embeddings.Layers;

/// <summary>
/// The product of all tokens of a sentence with a weight matrix, summed up in single precision, after the blocking of K. Goto and
/// R. van de Geijn, "Anatomy of High-Performance Matrix Multiplication" (2008). The weights, far more than the tokens,
/// are read from memory once; further rows of tokens find the panel in the cache.
/// </summary>
internal static class MatrixProduct
{
    /// <summary>How wide panels must be for <see cref="Accumulate(ReadOnlySpan{float}, int, PackedMatrix, Span{float}, Span{float})"/>.</summary>
    public static int PanelWidth =>
        2 * (Vector512.IsHardwareAccelerated ? Lane512.Width : Vector256.IsHardwareAccelerated ? Lane256.Width : Lane128.Width);

    /// <summary>Adds <paramref name="left"/> · <paramref name="right"/> to <paramref name="sums"/>.</summary>
    /// <param name="left">Row by row, <paramref name="rows"/> × inputs.</param>
    /// <param name="sums">Row by row, <paramref name="rows"/> × outputs.</param>
    /// <param name="scratch">At least as long as <paramref name="left"/>; overwritten.</param>
    public static void Accumulate(
        ReadOnlySpan<float> left, int rows, PackedMatrix right, Span<float> sums, Span<float> scratch)
    {
        if (Vector512.IsHardwareAccelerated)
            Accumulate<Lane512>(left, rows, right, sums, scratch);
        else if (Vector256.IsHardwareAccelerated)
            Accumulate<Lane256>(left, rows, right, sums, scratch);
        else
            Accumulate<Lane128>(left, rows, right, sums, scratch);
    }

    internal static void Accumulate<TLane>(
        ReadOnlySpan<float> left, int rows, PackedMatrix right, Span<float> sums, Span<float> scratch)
        where TLane : struct, ILane<TLane>
    {
        if (right.IsHalf)
            Accumulate<TLane, HalfPanel<TLane>>(left, rows, right, sums, scratch);
        else
            Accumulate<TLane, SinglePanel<TLane>>(left, rows, right, sums, scratch);
    }

    internal static void Accumulate<TLane, TPanel>(
        ReadOnlySpan<float> left, int rows, PackedMatrix right, Span<float> sums, Span<float> scratch)
        where TLane : struct, ILane<TLane>
        where TPanel : struct, IPanel<TLane>
    {
        int depth = right.Inputs, outputs = right.Outputs, width = right.PanelWidth;
        // The innermost step works without bounds checks.
        ArgumentOutOfRangeException.ThrowIfNotEqual(width, 2 * TLane.Width);
        ArgumentOutOfRangeException.ThrowIfLessThan(left.Length, rows * depth);
        ArgumentOutOfRangeException.ThrowIfLessThan(scratch.Length, rows * depth);
        ArgumentOutOfRangeException.ThrowIfLessThan(sums.Length, rows * outputs);
        var blocks = new RowBlocks(rows, TLane.Rows);
        for (int block = 0; block < blocks.Count; block++)
            Interleave(left, blocks.Start(block), blocks.Size(block), depth, scratch);

        for (int column = 0; column < outputs; column += width)
        {
            ref float panel = ref right.Panels[right.PanelStart(column)];
            for (int block = 0; block < blocks.Count; block++)
            {
                int row = blocks.Start(block);
                var ahead = Prefetch.Behind(right, column, block, blocks.Count);
                Accumulate<TLane, TPanel>(
                    blocks.Size(block), ref scratch[row * depth], ref panel, depth, ref sums[row * outputs + column], outputs, ahead);
            }
        }
    }

    private static void Interleave(ReadOnlySpan<float> left, int row, int rows, int depth, Span<float> scratch)
    {
        var target = scratch.Slice(row * depth, rows * depth);
        for (int i = 0; i < rows; i++)
        {
            var source = left.Slice((row + i) * depth, depth);
            for (int k = 0, at = i; k < source.Length; k++, at += rows)
                target[at] = source[k];
        }
    }

    private static void Accumulate<TLane, TPanel>(int rows, ref float left, ref float panel, int depth, ref float sums, int pitch, Prefetch ahead)
        where TLane : struct, ILane<TLane>
        where TPanel : struct, IPanel<TLane>
    {
        switch (rows)
        {
            case 1: TileKernel<TLane, Rows1, TPanel>.Accumulate(ref left, ref panel, depth, ref sums, pitch, ahead); break;
            case 2: TileKernel<TLane, Rows2, TPanel>.Accumulate(ref left, ref panel, depth, ref sums, pitch, ahead); break;
            case 3: TileKernel<TLane, Rows3, TPanel>.Accumulate(ref left, ref panel, depth, ref sums, pitch, ahead); break;
            case 4: TileKernel<TLane, Rows4, TPanel>.Accumulate(ref left, ref panel, depth, ref sums, pitch, ahead); break;
            case 5: TileKernel<TLane, Rows5, TPanel>.Accumulate(ref left, ref panel, depth, ref sums, pitch, ahead); break;
            case 6: TileKernel<TLane, Rows6, TPanel>.Accumulate(ref left, ref panel, depth, ref sums, pitch, ahead); break;
            case 7: TileKernel<TLane, Rows7, TPanel>.Accumulate(ref left, ref panel, depth, ref sums, pitch, ahead); break;
            case 8: TileKernel<TLane, Rows8, TPanel>.Accumulate(ref left, ref panel, depth, ref sums, pitch, ahead); break;
            default: throw new ArgumentOutOfRangeException(nameof(rows));
        }
    }
}
