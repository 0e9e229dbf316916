using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Chatbot.Core.Retrieval.Classification;

/// <summary>
/// A linear classifier over the bank's own phrasings: one logistic regression for each candidate against all others.
/// Weights stand row by row, a row for each feature that some phrasing has, so that one pass over a text's features
/// scores every candidate. They are kept as whole numbers of 8 bits with a scale for each row: a quarter of the memory of
/// single precision, and no answer to a question for tuning is another one.
/// </summary>
/// <param name="RowOfPlace">For each place its row; that of places that no phrasing has is the last one, which holds zeros.</param>
/// <param name="Weights">Row by row, a weight for each class; zeros behind the last row, so that it too has <see cref="Stride"/>.</param>
/// <param name="Scales">What a weight of 1 stands for, row by row.</param>
internal sealed record PhrasingClassifier(ushort[] RowOfPlace, sbyte[] Weights, float[] Scales, float[] Intercepts)
{
    /// <summary>Rows are read to a whole number of the widest vectors there are, a little of the next one with them.</summary>
    private const int Widest = 64;

    private const int Largest = sbyte.MaxValue;

    public int Classes => Intercepts.Length;

    /// <summary>How many numbers of a row are read; as many has what they are added up in.</summary>
    public int Stride => StrideOf(Classes);

    /// <summary>How many weights so many rows take.</summary>
    public static int WeightsOf(int rows, int classes) => ((rows - 1) * classes) + StrideOf(classes);

    /// <summary>Rounds the weights of one row.</summary>
    /// <returns>The scale.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Round(ReadOnlySpan<float> weights, Span<sbyte> rounded)
    {
        var largest = 0f;
        foreach (var weight in weights)
            largest = MathF.Max(largest, MathF.Abs(weight));
        if (largest == 0)
            return 0;
        for (var i = 0; i < weights.Length; i++)
            rounded[i] = (sbyte)MathF.Round(weights[i] / largest * Largest);
        return largest / Largest;
    }

    /// <summary>The log-odds of every class.</summary>
    /// <param name="logOdds"><see cref="Stride"/> numbers, of which the first <see cref="Classes"/> tell something.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Score(ReadOnlySpan<int> places, ReadOnlySpan<float> values, Span<float> logOdds)
    {
        Intercepts.CopyTo(logOdds);
        logOdds[Classes..].Clear();
        for (var i = 0; i < places.Length; i++)
        {
            int row = RowOfPlace[places[i]];
            Add(Weights.AsSpan(row * Classes, Stride), Scales[row] * values[i], logOdds[..Stride]);
        }
    }

    private static int StrideOf(int classes) => (classes + Widest - 1) / Widest * Widest;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ReadOnlySpan<sbyte> weights, float share, Span<float> sums)
    {
        ref var weight = ref MemoryMarshal.GetReference(weights);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        var shares = new Vector<float>(share);
        for (nuint at = 0; at < (nuint)sums.Length; at += (nuint)Vector<sbyte>.Count)
        {
            Vector.Widen(Vector.LoadUnsafe(ref weight, at), out var low, out var high);
            Add(low, shares, ref sum, at);
            Add(high, shares, ref sum, at + (nuint)Vector<short>.Count);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Vector<short> weights, Vector<float> shares, ref float sum, nuint at)
    {
        Vector.Widen(weights, out var low, out var high);
        ((Vector.ConvertToSingle(low) * shares) + Vector.LoadUnsafe(ref sum, at)).StoreUnsafe(ref sum, at);
        var next = at + (nuint)Vector<float>.Count;
        ((Vector.ConvertToSingle(high) * shares) + Vector.LoadUnsafe(ref sum, next)).StoreUnsafe(ref sum, next);
    }
}
