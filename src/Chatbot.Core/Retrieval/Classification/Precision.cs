using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Chatbot.Core.Retrieval.Classification;

/// <summary>The inverse of a covariance, by its Cholesky decomposition.</summary>
internal sealed class Precision
{
    private readonly float[] _lower;
    private readonly int _size;

    /// <param name="covariance">Its lower triangle; taken over.</param>
    public Precision(float[] covariance, int size)
    {
        _lower = covariance;
        _size = size;
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = _lower[(i * size) + j] - TensorPrimitives.Dot(Row(i, j), Row(j, j));
                _lower[(i * size) + j] = i == j ? MathF.Sqrt(sum) : sum / _lower[(j * size) + j];
            }
        }
    }

    /// <summary>
    /// Σ⁻¹ x in the place of x, for as many x as a register holds numbers, each in a lane of its own. So there is no sum
    /// across lanes, and a result is the same on every processor.
    /// </summary>
    /// <param name="x">The first number of them all, then the second.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Apply(Span<Vector<float>> x)
    {
        for (var i = 0; i < x.Length; i++)
            x[i] = (x[i] - Sum(Row(i, i), x)) / Diagonal(i);

        for (var i = x.Length - 1; i >= 0; i--)
        {
            var solved = x[i] /= Diagonal(i);
            var row = Row(i, i);
            for (var j = 0; j < row.Length; j++)
                x[j] -= row[j] * solved;
        }
    }

    /// <summary>
    /// y + a x, in the place of y: <see cref="TensorPrimitives"/> gives the same numbers, but is called a million times before
    /// the runtime has compiled it for good.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddTimes(ReadOnlySpan<float> x, float a, Span<float> y)
    {
        ref var from = ref MemoryMarshal.GetReference(x);
        ref var to = ref MemoryMarshal.GetReference(y);
        var i = 0;
        for (; i <= x.Length - Vector<float>.Count; i += Vector<float>.Count)
            ((Vector.LoadUnsafe(ref from, (nuint)i) * a) + Vector.LoadUnsafe(ref to, (nuint)i)).StoreUnsafe(ref to, (nuint)i);
        for (; i < x.Length; i++)
            y[i] += x[i] * a;
    }

    /// <summary>The sum of products with the first of x; four sums, so that no addition waits for the one before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Vector<float> Sum(ReadOnlySpan<float> row, ReadOnlySpan<Vector<float>> x)
    {
        Vector<float> a = default, b = default, c = default, d = default;
        var j = 0;
        for (; j + 4 <= row.Length; j += 4)
        {
            a += row[j] * x[j];
            b += row[j + 1] * x[j + 1];
            c += row[j + 2] * x[j + 2];
            d += row[j + 3] * x[j + 3];
        }

        for (; j < row.Length; j++)
            a += row[j] * x[j];
        return a + b + (c + d);
    }

    private Vector<float> Diagonal(int row) => new(_lower[(row * _size) + row]);

    /// <summary>How a row begins.</summary>
    private ReadOnlySpan<float> Row(int row, int length) => _lower.AsSpan(row * _size, length);
}
