using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;

namespace Chatbot.Core.Retrieval;

/// <summary>
/// Many vectors, each number in two bytes: a coarse one, which counts steps of a length that each vector has for itself,
/// and a fine one, which divides what that leaves. The coarse bytes alone, a quarter of single precision, estimate a
/// scalar product at a glance; both together give it to about 0.00001 for vectors of length 1, and where one side has
/// been left with its coarse bytes, to about 0.0005.
/// </summary>
internal sealed class ByteVectors
{
    private const int Largest = sbyte.MaxValue;

    /// <summary>A fine byte reaches half a coarse step to either side.</summary>
    private const int FineSteps = 2 * Largest;

    private readonly sbyte[] _coarse;
    private sbyte[] _fine;
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

    /// <summary>Lets go of the fine bytes, half of the memory. What is compared from then on has to have its own.</summary>
    public void KeepCoarse() => _fine = [];

    /// <summary>The first vector and every so many-th after it, close together for whoever walks them again and again.</summary>
    public ByteVectors Every(int step)
    {
        var every = new ByteVectors((Count + step - 1) / step, Dimension);
        for (var row = 0; row < every.Count; row++)
        {
            Row(_coarse, row * step).CopyTo(every.Row(every._coarse, row));
            Row(_fine, row * step).CopyTo(every.Row(every._fine, row));
            every._steps[row] = _steps[row * step];
        }

        return every;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Set(int row, ReadOnlySpan<float> vector)
    {
        var coarse = Row(_coarse, row);
        var fine = Row(_fine, row);
        var step = MathF.Abs(TensorPrimitives.MaxMagnitude(vector)) / Largest;
        _steps[row] = step;
        // Divided by infinity, a vector of zeros stays one.
        var divisor = step == 0 ? float.PositiveInfinity : step;
        var i = 0;
        for (; i <= vector.Length - Vector<sbyte>.Count; i += Vector<sbyte>.Count)
        {
            var (a, fineA) = Steps(vector[i..], divisor);
            var (b, fineB) = Steps(vector[(i + Vector<float>.Count)..], divisor);
            var (c, fineC) = Steps(vector[(i + (2 * Vector<float>.Count))..], divisor);
            var (d, fineD) = Steps(vector[(i + (3 * Vector<float>.Count))..], divisor);
            Vector.Narrow(Vector.Narrow(a, b), Vector.Narrow(c, d)).CopyTo(coarse[i..]);
            Vector.Narrow(Vector.Narrow(fineA, fineB), Vector.Narrow(fineC, fineD)).CopyTo(fine[i..]);
        }

        for (; i < vector.Length; i++)
        {
            var steps = vector[i] / divisor;
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
        var otherCoarse = others.Row(others._coarse, other);
        var otherFine = others.Row(others._fine, other);
        if (_fine.Length == 0)
            return (float)((ByteProduct.Of(coarse, otherCoarse) + ((double)ByteProduct.Of(coarse, otherFine) / FineSteps)) * _steps[row] * others._steps[other]);
        var fine = Row(_fine, row);
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

    /// <summary>Whole coarse steps, and the fine ones that are left over.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector<int> Coarse, Vector<int> Fine) Steps(ReadOnlySpan<float> numbers, float divisor)
    {
        var steps = new Vector<float>(numbers) / new Vector<float>(divisor);
        var whole = Vector.Round(steps);
        return (Vector.ConvertToInt32(whole), Vector.ConvertToInt32(Vector.Round((steps - whole) * FineSteps)));
    }

    private Span<sbyte> Row(sbyte[] bytes, int row) => bytes.AsSpan(row * _stride, _stride);
}
