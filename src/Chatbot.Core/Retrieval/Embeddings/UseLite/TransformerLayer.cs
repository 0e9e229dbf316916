namespace Chatbot.Core.Retrieval.Embeddings.UseLite;

/// <summary>
/// Attention, then a feed-forward network, each over normalised tokens and added to what was there before. Unlike in
/// Vaswani et al. (2017), the norms come first.
/// </summary>
internal sealed class TransformerLayer
{
    private readonly LayerNorm _attentionNorm;
    private readonly Attention _attention;
    private readonly LayerNorm _feedForwardNorm;
    private readonly FeedForward _feedForward;

    /// <summary>Brings the tokens to the width of the layer; null where they have it.</summary>
    private readonly DenseLayer? _projection;

    public TransformerLayer(WeightFolder weights, int layer, int inputs)
    {
        string name = WeightNames.Layer(layer);
        _attentionNorm = LayerNorm.Read(weights, $"{name}/layer_prepostprocess", inputs);
        _attention = Attention.Read(weights, layer, inputs, UseLiteShape.Width);
        _feedForwardNorm = LayerNorm.Read(weights, $"{name}/FFN/layer_prepostprocess", UseLiteShape.Width);
        _feedForward = FeedForward.Read(weights, layer, UseLiteShape.Width, UseLiteShape.Inner);
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
}
