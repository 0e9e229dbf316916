using System.Runtime.InteropServices;

namespace Chatbot.Core.Retrieval.Embeddings.MiniLm;

/// <summary>bfloat16: the upper half of a number in single precision.</summary>
internal static class BFloat16
{
    private const int LowBits = 16;

    public static void Widen(ReadOnlySpan<ushort> source, Span<float> target)
    {
        for (int i = 0; i < source.Length; i++)
            target[i] = BitConverter.UInt32BitsToSingle((uint)source[i] << LowBits);
    }

    /// <summary>To the nearest, and to even where two are as near.</summary>
    public static void Round(ReadOnlySpan<float> source, Span<ushort> target)
    {
        var bits = MemoryMarshal.Cast<float, uint>(source);
        for (int i = 0; i < bits.Length; i++)
            target[i] = (ushort)((bits[i] + 0x7FFF + (bits[i] >> LowBits & 1)) >> LowBits);
    }
}
