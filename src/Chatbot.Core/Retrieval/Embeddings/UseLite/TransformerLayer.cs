using System.Numerics.Tensors;
using Chatbot.Core.Retrieval.Embeddings.Layers;

namespace Chatbot.Core.Retrieval.Embeddings.UseLite;

/// <summary>
/// Attention, then a feed-forward network, each over normalised tokens and added to what was there before. Unlike in
/// Vaswani et al. (2017), the norms come first.
/// </summary>
internal sealed class TransformerLayer
{
    private const int Heads = 4;
    private const float Epsilon = 1e-6f;

    private readonly LayerNorm _attentionNorm;
    private readonly Attention _attention;
    private readonly LayerNorm _feedForwardNorm;
    private readonly FeedForward _feedForward;

    /// <summary>Brings the tokens to the width of the layer; null where they have it.</summary>
    private readonly DenseLayer? _projection;

    public TransformerLayer(WeightFolder weights, int layer, int inputs)
    {
        string name = WeightNames.Layer(layer);
        _attentionNorm = Norm(weights, $"{name}/layer_prepostprocess", inputs);
        _attention = ReadAttention(weights, layer, inputs);
        _feedForwardNorm = Norm(weights, $"{name}/FFN/layer_prepostprocess", UseLiteShape.Width);
        _feedForward = ReadFeedForward(weights, layer);
        if (inputs != UseLiteShape.Width)
            _projection = new(
                weights.Matrix($"{name}/dense/kernel/{WeightNames.Whole}", inputs, UseLiteShape.Width),
                weights.Vector($"{name}/dense/bias/{WeightNames.Whole}", UseLiteShape.Width));
    }

    /// <param name="result">The same memory as <paramref name="tokens"/> where both have the same width.</param>
    public void Apply(ReadOnlySpan<float> tokens, Span<float> result, int count, Workspace workspace)
    {
        var normed = workspace.Normed.AsSpan(0, tokens.Length);
        _attentionNorm.Apply(tokens, normed);
        _projection?.Apply(tokens, result, workspace);
        _attention.AddTo(result, normed, count, workspace);

        normed = workspace.Normed.AsSpan(0, result.Length);
        _feedForwardNorm.Apply(result, normed);
        _feedForward.AddTo(result, normed, count, workspace);
    }

    private static LayerNorm Norm(WeightFolder weights, string name, int width) => new(
        weights.Vector($"{name}/layer_norm/layer_norm_scale/{WeightNames.Whole}", width),
        weights.Vector($"{name}/layer_norm/layer_norm_bias/{WeightNames.Whole}", width),
        Epsilon);

    private static Attention ReadAttention(WeightFolder weights, int layer, int inputs)
    {
        string matrices = WeightNames.Attention(layer);
        string biases = $"{WeightNames.Layer(layer)}/MultiheadAttention";
        return new(
            new(
                weights.Matrix($"{matrices}/qkv_transform_single/kernel/part_0", inputs, 3 * inputs),
                weights.Vector($"{biases}/qkv_transform_single/bias/{WeightNames.Whole}", 3 * inputs)),
            new(
                weights.Matrix($"{matrices}/output_transform_single/kernel/part_0", inputs, UseLiteShape.Width),
                weights.Vector($"{biases}/output_transform_single/bias/{WeightNames.Whole}", UseLiteShape.Width)),
            Heads);
    }

    private static FeedForward ReadFeedForward(WeightFolder weights, int layer)
    {
        string matrices = WeightNames.FeedForward(layer);
        string biases = $"{WeightNames.Layer(layer)}/FFN";
        return new(
            new(
                weights.Matrix($"{matrices}/conv1/Tensordot/Reshape_1", UseLiteShape.Width, UseLiteShape.Inner),
                weights.Vector($"{biases}/conv1/bias/{WeightNames.Whole}", UseLiteShape.Inner)),
            new(
                weights.Matrix($"{matrices}/conv2/Tensordot/Reshape_1", UseLiteShape.Inner, UseLiteShape.Width),
                weights.Vector($"{biases}/conv2/bias/{WeightNames.Whole}", UseLiteShape.Width)),
            inner => TensorPrimitives.Max(inner, 0f, inner));
    }
}
