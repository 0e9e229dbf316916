namespace Chatbot.Core.Retrieval.Embeddings.UseLite;

/// <summary>How the package names the weights.</summary>
internal static class WeightNames
{
    public const string Embeddings = "module/Embeddings_en";
    public const string Timescales = $"{Applied}/TransformerStack/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1";
    public const string Hidden = "module/Encoder_en/hidden_layers/tanh_layer_0";

    /// <summary>Ends the name of a tensor that was stored in parts.</summary>
    public const string Whole = "ConcatPartitions/concat";

    private const string Encode = "Encoder_en/KonaTransformer/Encode";
    private const string Applied = $"module_apply_default/{Encode}";

    /// <summary>Norms, biases and the projection of a layer.</summary>
    public static string Layer(int layer) => $"{Applied}/Layer_{layer}/TransformerLayer";

    /// <summary>The matrices of a layer's attention.</summary>
    public static string Attention(int layer) => $"module/{Encode}/Layer_{layer}/TransformerLayer/MultiheadAttention";

    /// <summary>The matrices of a layer's feed-forward network.</summary>
    public static string FeedForward(int layer) => $"{Applied}/TransformerStack/Layer_{layer}/TransformerLayer/FFN";
}
