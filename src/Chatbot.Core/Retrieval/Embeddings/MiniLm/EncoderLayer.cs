using Chatbot.Core.Retrieval.Embeddings.Layers;

namespace Chatbot.Core.Retrieval.Embeddings.MiniLm;

/// <summary>Attention, then a feed-forward network, each added to what was there before and then normalised, as in Vaswani et al. (2017).</summary>
internal sealed class EncoderLayer(SafetensorsFile weights, int layer)
{
    private const float Epsilon = 1e-12f;
    private const int Width = MiniLmShape.Width;

    private readonly Attention _attention = ReadAttention(weights, $"encoder.layer.{layer}.attention");
    private readonly LayerNorm _attentionNorm = Norm(weights, $"encoder.layer.{layer}.attention.output.LayerNorm");
    private readonly FeedForward _feedForward = ReadFeedForward(weights, $"encoder.layer.{layer}");
    private readonly LayerNorm _feedForwardNorm = Norm(weights, $"encoder.layer.{layer}.output.LayerNorm");

    public static LayerNorm Norm(SafetensorsFile weights, string name) =>
        new(weights.Numbers($"{name}.weight", Width), weights.Numbers($"{name}.bias", Width), Epsilon);

    /// <summary>In place.</summary>
    public void Apply(Span<float> tokens, int count, Workspace workspace)
    {
        _attention.AddTo(tokens, tokens, count, workspace);
        _attentionNorm.Apply(tokens, tokens);
        _feedForward.AddTo(tokens, tokens, count, workspace);
        _feedForwardNorm.Apply(tokens, tokens);
    }

    private static Attention ReadAttention(SafetensorsFile weights, string name)
    {
        string query = $"{name}.self.query", key = $"{name}.self.key", value = $"{name}.self.value";
        float[] bias = [.. weights.Numbers($"{query}.bias", Width), .. weights.Numbers($"{key}.bias", Width), .. weights.Numbers($"{value}.bias", Width)];
        return new(
            new(weights.Matrix(Width, Width, $"{query}.weight", $"{key}.weight", $"{value}.weight"), bias),
            Dense(weights, $"{name}.output.dense", Width, Width),
            MiniLmShape.Heads);
    }

    private static FeedForward ReadFeedForward(SafetensorsFile weights, string name) => new(
        Dense(weights, $"{name}.intermediate.dense", Width, MiniLmShape.Inner),
        Dense(weights, $"{name}.output.dense", MiniLmShape.Inner, Width),
        Gelu.Apply);

    private static DenseLayer Dense(SafetensorsFile weights, string name, int inputs, int outputs) =>
        new(weights.Matrix(inputs, outputs, $"{name}.weight"), weights.Numbers($"{name}.bias", outputs));
}
