using Chatbot.Core.Retrieval.Embeddings.Layers;

namespace Chatbot.Core.Retrieval.Embeddings.MiniLm;

/// <summary>The sizes of the network.</summary>
internal static class MiniLmShape
{
    /// <summary>The model is meant for texts up to this length, though its weights have places for twice as many tokens.</summary>
    public const int MaxTokens = 256;

    public const int Places = 512;

    /// <summary>A question is one sentence; the model could tell two apart.</summary>
    public const int SentenceTypes = 2;

    /// <summary>Numbers for each token, and for each sentence.</summary>
    public const int Width = 384;

    /// <summary>Numbers for each token inside a feed-forward network.</summary>
    public const int Inner = 1536;

    public const int LayerCount = 6;

    public const int Heads = 12;

    public static LayerShape Layers { get; } = new(MaxTokens, Input: 0, Width, Inner);
}
