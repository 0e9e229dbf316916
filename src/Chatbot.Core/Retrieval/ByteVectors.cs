using System.Numerics.Tensors;
using System.Runtime.CompilerServices;

namespace Chatbot.Core.Retrieval;

/// <summary>
/// Many vectors, each number in two bytes: a coarse one, which counts steps of a length that each vector has for itself,
/// and a fine one, which divides what that leaves. The coarse bytes alone, a quarter of single precision, estimate a
/// scalar product at a glance; both together give it to about 0.00001 for vectors of length 1.
/// </summary>
internal sealed class ByteVectors
{
    private const int Largest = sbyte.MaxValue;

    /// <summary>A fine byte reaches half a coarse step to either side.</summary>
    private const int FineSteps = 2 * Largest;

    private readonly sbyte[] _coarse;
    private readonly sbyte[] _fine;
    private readonly float[] _steps;
    private readonly int _stride;

    public ByteVectors(int count, int dimension)
    {
        Dimension = dimension;
        _stride = (dimension + ByteProduct.Step - 1) / ByteProduct.Step * ByteProduct.Step;
        _coarse = new sbyte[count * (long)_stride];
        _fine = new sbyte[count * (long)_stride];
        _steps = new float[count];
    }

    public int Count => _steps.Length;

    public int Dimension { get; }

    public static ByteVectors Of(ReadOnlySpan<float> vector)
    {
        var one = new ByteVectors(1, vector.Length);
        one.Set(0, vector);
        return one;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Set(int row, ReadOnlySpan<float> vector)
    {
        var coarse = Row(_coarse, row);
        var fine = Row(_fine, row);
        var step = MathF.Abs(TensorPrimitives.MaxMagnitude(vector)) / Largest;
        _steps[row] = step;
        for (var i = 0; i < vector.Length; i++)
        {
            var steps = step == 0 ? 0 : vector[i] / step;
            var whole = MathF.Round(steps);
            coarse[i] = (sbyte)whole;
            fine[i] = (sbyte)MathF.Round((steps - whole) * FineSteps);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(int row, Span<float> vector)
    {
        var coarse = Row(_coarse, row);
        var fine = Row(_fine, row);
        var (step, fineStep) = (_steps[row], _steps[row] / FineSteps);
        for (var i = 0; i < vector.Length; i++)
            vector[i] = (step * coarse[i]) + (fineStep * fine[i]);
    }

    /// <summary>The scalar product by the coarse bytes alone; see <see cref="CoarseReach"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float Estimate(int row, ByteVectors others, int other) =>
        _steps[row] * others._steps[other] * ByteProduct.Of(Row(_coarse, row), others.Row(others._coarse, other));

    /// <summary>The scalar product.</summary>
    public float Product(int row, ByteVectors others, int other)
    {
        var coarse = Row(_coarse, row);
        var fine = Row(_fine, row);
        var otherCoarse = others.Row(others._coarse, other);
        var otherFine = others.Row(others._fine, other);
        var once = (double)ByteProduct.Of(coarse, otherFine) + ByteProduct.Of(fine, otherCoarse);
        var twice = (double)ByteProduct.Of(fine, otherFine) / FineSteps;
        var steps = ByteProduct.Of(coarse, otherCoarse) + ((once + twice) / FineSteps);
        return (float)(steps * _steps[row] * others._steps[other]);
    }

    /// <summary>The length of a vector, and that of what its coarse bytes leave out.</summary>
    public (float Length, float CoarseError) Lengths(int row)
    {
        var fine = Row(_fine, row);
        return (MathF.Sqrt(Product(row, this, row)), _steps[row] / FineSteps * MathF.Sqrt(ByteProduct.Of(fine, fine)));
    }

    private Span<sbyte> Row(sbyte[] bytes, int row) => bytes.AsSpan(row * _stride, _stride);
}
