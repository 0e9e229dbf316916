namespace Chatbot.Core.Retrieval.Embeddings.Layers;

/// <summary>How many numbers each token has on its way through a network.</summary>
/// <param name="MaxTokens">Tokens beyond these are not looked at.</param>
/// <param name="Input">At the entrance.</param>
/// <param name="Width">From layer to layer.</param>
/// <param name="Inner">Inside a feed-forward network.</param>
internal sealed record LayerShape(int MaxTokens, int Input, int Width, int Inner)
{
    /// <summary>Queries, keys and values stand side by side.</summary>
    public int Widest => Math.Max(3 * Width, Inner);
}
