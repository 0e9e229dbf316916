using System.Runtime.CompilerServices;

namespace Chatbot.Core.Retrieval.Embeddings.Layers;

/// <summary>How a panel stores its rows, of which each fills two registers.</summary>
internal interface IPanel<TLane>
    where TLane : struct, ILane<TLane>
{
    /// <summary>From row to row, in words of 32 bits.</summary>
    static abstract int Pitch { get; }

    /// <summary>The left half of the row.</summary>
    static abstract TLane First(ref float row);

    /// <summary>The right half of the row.</summary>
    static abstract TLane Second(ref float row);
}

/// <summary>Single precision, number by number.</summary>
internal readonly struct SinglePanel<TLane> : IPanel<TLane>
    where TLane : struct, ILane<TLane>
{
    public static int Pitch => 2 * TLane.Width;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLane First(ref float row) => TLane.Load(ref row, 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLane Second(ref float row) => TLane.Load(ref row, TLane.Width);
}

/// <summary>
/// bfloat16, which is the upper half of single precision. Each word holds a number of the row's left half in its lower
/// bits and one of its right half in its upper bits, so that one instruction each makes both registers.
/// </summary>
internal readonly struct HalfPanel<TLane> : IPanel<TLane>
    where TLane : struct, ILane<TLane>
{
    public static int Pitch => TLane.Width;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLane First(ref float row) => TLane.LowHalves(TLane.Load(ref row, 0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLane Second(ref float row) => TLane.HighHalves(TLane.Load(ref row, 0));
}
