namespace Chatbot.Core.Retrieval.Embeddings;

/// <summary>The vectors of one model, as they are looked up.</summary>
/// <param name="Model">The model's name in the settings.</param>
/// <param name="VectorOf">The vector of a text; null where there is none.</param>
/// <param name="Known">What the model can tell of spelling, or null.</param>
public sealed record SentenceVectors(string Model, Func<string, ReadOnlyMemory<float>?> VectorOf, IKnownWords? Known = null);
