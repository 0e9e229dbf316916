using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Chatbot.Core.Retrieval.Embeddings.Layers;

/// <summary>
/// Fetches the next panel into the cache while this one is multiplied. What the processor guesses by itself ends with
/// each page of memory, and a panel has many of them.
/// </summary>
/// <remarks>The one place with a pointer: the instruction takes nothing else. The weights are pinned, and nothing is read.</remarks>
internal unsafe struct Prefetch
{
    private const int LineFloats = AlignedFloats.LineBytes / sizeof(float);

    private readonly int _step;
    private readonly int _second;
    private byte* _at;

    private Prefetch(ref float first, int step, int second)
    {
        _at = (byte*)Unsafe.AsPointer(ref first);
        _step = step * sizeof(float);
        _second = second * sizeof(float);
    }

    /// <summary>
    /// For one of several passes over the panel that begins at <paramref name="column"/>. Two passes fetch half of the
    /// next panel each, if its rows are long enough to be shared.
    /// </summary>
    public static Prefetch Behind(PackedMatrix matrix, int column, int pass, int passes)
    {
        int width = matrix.Pitch;
        int share = passes > 1 && width > LineFloats ? 2 : 1;
        int step = width / share;
        int start = matrix.PanelStart(column + matrix.PanelWidth) + pass % share * matrix.Inputs * step;
        return new(ref matrix.Panels[start < matrix.Panels.Length ? start : 0], step, step > LineFloats ? LineFloats : 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Next()
    {
        if (!Sse.IsSupported)
            return;
        Sse.Prefetch1(_at);
        Sse.Prefetch1(_at + _second);
        _at += _step;
    }
}
