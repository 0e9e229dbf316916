using System.Numerics.Tensors;

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

    /// <returns>For each phrasing, what to take off its cosine.</returns>
    public static float[] Of(float[] vectors, int[] classOf)
    {
        var dimension = vectors.Length / classOf.Length;
        var step = 1 + ((classOf.Length - 1) / MostCompared);
        var crowding = new float[classOf.Length];
        Parallel.For(0, classOf.Length, i =>
        {
            var vector = vectors.AsSpan(i * dimension, dimension);
            Span<float> closest = stackalloc float[Neighbours];
            closest.Clear();
            for (var j = 0; j < classOf.Length; j += step)
            {
                if (classOf[j] != classOf[i])
                    Note(closest, TensorPrimitives.Dot(vector, vectors.AsSpan(j * dimension, dimension)));
            }

            crowding[i] = Share * TensorPrimitives.Average<float>(closest);
        });
        return crowding;
    }

    /// <summary>Keeps the highest, in descending order.</summary>
    private static void Note(Span<float> highest, float number)
    {
        if (number <= highest[^1])
            return;
        var at = highest.Length - 1;
        for (; at > 0 && highest[at - 1] < number; at--)
            highest[at] = highest[at - 1];
        highest[at] = number;
    }
}
