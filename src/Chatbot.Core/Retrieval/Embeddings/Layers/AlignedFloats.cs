using System.Runtime.InteropServices;

namespace Chatbot.Core.Retrieval.Embeddings.Layers;

/// <summary>Numbers that begin at a cache line and stay there, so that a vector register is never filled from two lines.</summary>
internal sealed class AlignedFloats
{
    public const int LineBytes = 64;

    private readonly float[] _array;
    private readonly int _start;
    private readonly int _length;

    public AlignedFloats(int length)
    {
        _array = GC.AllocateUninitializedArray<float>(length + LineBytes / sizeof(float), pinned: true);
        nint beyondLine = Marshal.UnsafeAddrOfPinnedArrayElement(_array, 0) % LineBytes;
        _start = (int)((LineBytes - beyondLine) % LineBytes) / sizeof(float);
        _length = length;
    }

    public Span<float> Span => _array.AsSpan(_start, _length);
}
