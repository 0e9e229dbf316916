using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Chatbot.Core.Retrieval;

/// <summary>
/// The scalar product of two rows of bytes, in whole numbers: the same on every processor. Rows are filled up with zeros
/// to a multiple of <see cref="Step"/>.
/// </summary>
internal static class ByteProduct
{
    /// <summary>A whole number of the registers of every width below.</summary>
    public const int Step = 32;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Of(ReadOnlySpan<sbyte> left, ReadOnlySpan<sbyte> right) =>
        Avx512BW.IsSupported ? Wide(left, right) : Avx2.IsSupported ? Middle(left, right) : Portable(left, right);

    /// <summary>AVX-512: 32 numbers at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Wide(ReadOnlySpan<sbyte> left, ReadOnlySpan<sbyte> right)
    {
        ref var a = ref MemoryMarshal.GetReference(left);
        ref var b = ref MemoryMarshal.GetReference(right);
        var sums = Vector512<int>.Zero;
        for (nuint at = 0; at < (nuint)left.Length; at += (nuint)Vector256<sbyte>.Count)
        {
            var products = Avx512BW.MultiplyAddAdjacent(
                Avx512BW.ConvertToVector512Int16(Vector256.LoadUnsafe(ref a, at)),
                Avx512BW.ConvertToVector512Int16(Vector256.LoadUnsafe(ref b, at)));
            sums += products;
        }

        return Vector512.Sum(sums);
    }

    /// <summary>AVX2: 16 numbers at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Middle(ReadOnlySpan<sbyte> left, ReadOnlySpan<sbyte> right)
    {
        ref var a = ref MemoryMarshal.GetReference(left);
        ref var b = ref MemoryMarshal.GetReference(right);
        var sums = Vector256<int>.Zero;
        for (nuint at = 0; at < (nuint)left.Length; at += (nuint)Vector128<sbyte>.Count)
        {
            var products = Avx2.MultiplyAddAdjacent(
                Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref a, at)),
                Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref b, at)));
            sums += products;
        }

        return Vector256.Sum(sums);
    }

    /// <summary>Any other processor: 16 numbers at once. A product fits into 16 bits, and so does the sum of two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Portable(ReadOnlySpan<sbyte> left, ReadOnlySpan<sbyte> right)
    {
        ref var a = ref MemoryMarshal.GetReference(left);
        ref var b = ref MemoryMarshal.GetReference(right);
        var sums = Vector128<int>.Zero;
        for (nuint at = 0; at < (nuint)left.Length; at += (nuint)Vector128<sbyte>.Count)
        {
            var (lowA, highA) = Vector128.Widen(Vector128.LoadUnsafe(ref a, at));
            var (lowB, highB) = Vector128.Widen(Vector128.LoadUnsafe(ref b, at));
            var (low, high) = Vector128.Widen((lowA * lowB) + (highA * highB));
            sums += low + high;
        }

        return Vector128.Sum(sums);
    }
}
