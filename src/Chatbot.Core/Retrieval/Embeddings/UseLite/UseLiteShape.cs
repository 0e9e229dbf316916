using Chatbot.Core.Retrieval.Embeddings.Layers;

namespace Chatbot.Core.Retrieval.Embeddings.UseLite;

/// <summary>The sizes of the network.</summary>
internal static class UseLiteShape
{
    /// <summary>Tokens beyond these are not looked at.</summary>
    public const int MaxTokens = 128;

    /// <summary>Numbers for each token at the entrance.</summary>
    public const int Input = 256;

    /// <summary>Numbers for each token from the first layer on, and for each sentence.</summary>
    public const int Width = 512;

    /// <summary>Numbers for each token inside a feed-forward network.</summary>
    public const int Inner = 1536;

    public static LayerShape Layers { get; } = new(MaxTokens, Input, Width, Inner);
}
