using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Chatbot.Core.Retrieval.Embeddings.Layers;

/// <summary>A vector register of one width, so that the product is written once.</summary>
internal interface ILane<TSelf>
    where TSelf : struct, ILane<TSelf>
{
    /// <summary>How many numbers the register holds.</summary>
    static abstract int Width { get; }

    /// <summary>How many rows of two registers each can be summed up without running out of registers.</summary>
    static abstract int Rows { get; }

    static abstract TSelf Load(ref float source, int offset);

    static abstract TSelf Repeat(float value);

    /// <summary>The numbers whose upper 16 bits are the lower 16 of the register's numbers.</summary>
    static abstract TSelf LowHalves(TSelf pairs);

    /// <summary>The numbers whose upper 16 bits are the upper 16 of the register's numbers.</summary>
    static abstract TSelf HighHalves(TSelf pairs);

    /// <summary>In one step and with one rounding where the processor can, else in two.</summary>
    static abstract TSelf MultiplyAdd(TSelf left, TSelf right, TSelf addend);

    static abstract void Store(TSelf lane, ref float destination, int offset);
}

/// <summary>AVX-512.</summary>
internal readonly struct Lane512(Vector512<float> value) : ILane<Lane512>
{
    private readonly Vector512<float> _value = value;

    public static int Width => Vector512<float>.Count;

    public static int Rows => 8;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 Load(ref float source, int offset) => new(Vector512.LoadUnsafe(ref source, (nuint)offset));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 Repeat(float value) => new(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 LowHalves(Lane512 pairs) => new((pairs._value.AsUInt32() << 16).AsSingle());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 HighHalves(Lane512 pairs) => new((pairs._value.AsUInt32() & Vector512.Create(0xFFFF_0000)).AsSingle());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane512 MultiplyAdd(Lane512 left, Lane512 right, Lane512 addend) =>
        new(Vector512.MultiplyAddEstimate(left._value, right._value, addend._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lane512 lane, ref float destination, int offset) =>
        lane._value.StoreUnsafe(ref destination, (nuint)offset);
}

/// <summary>AVX2.</summary>
internal readonly struct Lane256(Vector256<float> value) : ILane<Lane256>
{
    private readonly Vector256<float> _value = value;

    public static int Width => Vector256<float>.Count;

    public static int Rows => 6;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256 Load(ref float source, int offset) => new(Vector256.LoadUnsafe(ref source, (nuint)offset));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256 Repeat(float value) => new(Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256 LowHalves(Lane256 pairs) => new((pairs._value.AsUInt32() << 16).AsSingle());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256 HighHalves(Lane256 pairs) => new((pairs._value.AsUInt32() & Vector256.Create(0xFFFF_0000)).AsSingle());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane256 MultiplyAdd(Lane256 left, Lane256 right, Lane256 addend) =>
        new(Vector256.MultiplyAddEstimate(left._value, right._value, addend._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lane256 lane, ref float destination, int offset) =>
        lane._value.StoreUnsafe(ref destination, (nuint)offset);
}

/// <summary>NEON, and whatever else has the narrow registers only.</summary>
internal readonly struct Lane128(Vector128<float> value) : ILane<Lane128>
{
    private readonly Vector128<float> _value = value;

    public static int Width => Vector128<float>.Count;

    public static int Rows => 8;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128 Load(ref float source, int offset) => new(Vector128.LoadUnsafe(ref source, (nuint)offset));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128 Repeat(float value) => new(Vector128.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128 LowHalves(Lane128 pairs) => new((pairs._value.AsUInt32() << 16).AsSingle());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128 HighHalves(Lane128 pairs) => new((pairs._value.AsUInt32() & Vector128.Create(0xFFFF_0000)).AsSingle());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane128 MultiplyAdd(Lane128 left, Lane128 right, Lane128 addend) =>
        new(Vector128.MultiplyAddEstimate(left._value, right._value, addend._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lane128 lane, ref float destination, int offset) =>
        lane._value.StoreUnsafe(ref destination, (nuint)offset);
}
