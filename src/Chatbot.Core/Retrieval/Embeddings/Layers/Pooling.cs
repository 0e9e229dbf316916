using System.Numerics.Tensors;

namespace Chatbot.Core.Retrieval.Embeddings.Layers;

/// <summary>From the tokens of a sentence to one vector.</summary>
internal static class Pooling
{
    /// <summary>Keeps a sentence of only zeros from a division by zero.</summary>
    private const float SmallestSquare = 1e-12f;

    /// <param name="tokens">Row by row, each as long as <paramref name="mean"/>; may be none.</param>
    public static void Average(ReadOnlySpan<float> tokens, Span<float> mean)
    {
        mean.Clear();
        for (int start = 0; start < tokens.Length; start += mean.Length)
            TensorPrimitives.Add(mean, tokens.Slice(start, mean.Length), mean);
        TensorPrimitives.Divide(mean, Math.Max(tokens.Length / mean.Length, 1), mean);
    }

    public static void BringToLengthOne(Span<float> vector)
    {
        float squares = TensorPrimitives.SumOfSquares<float>(vector);
        TensorPrimitives.Divide(vector, MathF.Sqrt(MathF.Max(squares, SmallestSquare)), vector);
    }
}
