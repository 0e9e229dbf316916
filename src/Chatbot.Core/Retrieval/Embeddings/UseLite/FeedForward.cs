using System.Numerics.Tensors;

namespace Chatbot.Core.Retrieval.Embeddings.UseLite;

/// <summary>max(0, x·W₁ + b₁)·W₂ + b₂ on every token: Vaswani et al. (2017), section 3.3.</summary>
internal sealed class FeedForward(DenseLayer widen, DenseLayer narrow)
{
    public static FeedForward Read(WeightFolder weights, int layer, int width, int inner)
    {
        string matrices = WeightNames.FeedForward(layer);
        string biases = $"{WeightNames.Layer(layer)}/FFN";
        return new(
            new(
                weights.Matrix($"{matrices}/conv1/Tensordot/Reshape_1", width, inner),
                weights.Vector($"{biases}/conv1/bias/{WeightNames.Whole}", inner)),
            new(
                weights.Matrix($"{matrices}/conv2/Tensordot/Reshape_1", inner, width),
                weights.Vector($"{biases}/conv2/bias/{WeightNames.Whole}", width)));
    }

    public void AddTo(Span<float> sums, ReadOnlySpan<float> tokens, int count, Workspace workspace)
    {
        var inner = workspace.Wide.AsSpan(0, count * widen.Outputs);
        widen.Apply(tokens, inner, workspace);
        TensorPrimitives.Max(inner, 0f, inner);
        narrow.AddTo(sums, inner, workspace);
    }
}
