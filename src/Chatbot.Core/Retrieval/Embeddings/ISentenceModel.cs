namespace Chatbot.Core.Retrieval.Embeddings;

/// <summary>From text to vector, in this process. Safe for many threads.</summary>
internal interface ISentenceModel
{
    /// <summary>Names the model by its weights: other weights, other vectors.</summary>
    string Id { get; }

    /// <summary>How many numbers a vector has.</summary>
    int Width { get; }

    /// <summary>The vector of a text, of length 1.</summary>
    float[] Embed(string text);
}
