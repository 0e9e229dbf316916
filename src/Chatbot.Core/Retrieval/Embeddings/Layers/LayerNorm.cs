using System.Numerics.Tensors;

namespace Chatbot.Core.Retrieval.Embeddings.Layers;

/// <summary>
/// Brings every token to mean 0 and variance 1, then scales and shifts it: J. L. Ba, J. R. Kiros and G. E. Hinton, "Layer
/// Normalization" (2016).
/// </summary>
internal sealed class LayerNorm(float[] scale, float[] bias, float epsilon)
{
    /// <param name="tokens">Row by row.</param>
    /// <param name="result">May be the same memory.</param>
    public void Apply(ReadOnlySpan<float> tokens, Span<float> result)
    {
        int width = scale.Length;
        for (int start = 0; start < tokens.Length; start += width)
        {
            var source = tokens.Slice(start, width);
            var target = result.Slice(start, width);
            TensorPrimitives.Subtract(source, TensorPrimitives.Sum(source) / width, target);
            float variance = TensorPrimitives.SumOfSquares<float>(target) / width;
            TensorPrimitives.Multiply(target, 1 / MathF.Sqrt(variance + epsilon), target);
            TensorPrimitives.MultiplyAdd(target, scale, bias, target);
        }
    }
}
