namespace Chatbot.Core.Retrieval.Embeddings;

/// <summary>Whether sentence embeddings can be had.</summary>
public enum EmbeddingState
{
    /// <summary>There is no model, by choice or because its weights are missing.</summary>
    Unavailable,

    /// <summary>Texts of the knowledge base are still being embedded.</summary>
    Filling,

    /// <summary>Every text of the knowledge base has its vector.</summary>
    Ready,
}
