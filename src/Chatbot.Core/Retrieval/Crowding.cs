using System.Numerics.Tensors;
using System.Runtime.CompilerServices;

namespace Chatbot.Core.Retrieval;

/// <summary>
/// How close each phrasing is to those of other candidates. A phrasing that is near to everything ("What is it?") is near
/// to a query by chance, so its cosine counts less: cross-domain similarity local scaling (Conneau et al. 2018).
/// </summary>
internal static class Crowding
{
    private const int Neighbours = 10;
    private const int MostCompared = 1000;
    private const float Share = 0.75f;

    /// <param name="starts">For each candidate its first vector, and behind the last one how many there are.</param>
    /// <returns>For each phrasing, what to take off its cosine.</returns>
    public static float[] Of(ByteVectors vectors, int[] starts)
    {
        var crowding = new float[vectors.Count];
        var step = 1 + ((vectors.Count - 1) / MostCompared);
        var sample = vectors.Every(step);
        Parallel.For(0, starts.Length - 1, candidate =>
        {
            var own = Sampled(starts[candidate], step)..Sampled(starts[candidate + 1], step);
            for (var i = starts[candidate]; i < starts[candidate + 1]; i++)
                crowding[i] = Share * Closest(vectors, i, sample, own);
        });
        return crowding;
    }

    /// <summary>How many of the first so many vectors are in the sample.</summary>
    private static int Sampled(int vectors, int step) => (vectors + step - 1) / step;

    /// <summary>
    /// The mean cosine of a phrasing's neighbours among a sample of the others, none below 0. Which they are is told by
    /// estimates: one that is taken for another is as close, but for 0.001 or so.
    /// </summary>
    /// <param name="own">What of the sample is of the same candidate.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Closest(ByteVectors vectors, int phrasing, ByteVectors sample, Range own)
    {
        Span<float> highest = stackalloc float[Neighbours];
        Span<int> closest = stackalloc int[Neighbours];
        highest.Clear();
        closest.Fill(-1);
        for (var other = 0; other < own.Start.Value; other++)
            Note(highest, closest, vectors.Estimate(phrasing, sample, other), other);
        for (var other = own.End.Value; other < sample.Count; other++)
            Note(highest, closest, vectors.Estimate(phrasing, sample, other), other);

        for (var i = 0; i < Neighbours; i++)
            highest[i] = closest[i] < 0 ? 0 : MathF.Max(0, vectors.Product(phrasing, sample, closest[i]));
        return TensorPrimitives.Average<float>(highest);
    }

    /// <summary>Keeps the highest, in descending order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Note(Span<float> highest, Span<int> places, float number, int place)
    {
        if (number <= highest[^1])
            return;
        var at = highest.Length - 1;
        for (; at > 0 && highest[at - 1] < number; at--)
            (highest[at], places[at]) = (highest[at - 1], places[at - 1]);
        (highest[at], places[at]) = (number, place);
    }
}
