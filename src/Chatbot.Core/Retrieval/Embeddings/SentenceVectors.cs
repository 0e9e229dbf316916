namespace Chatbot.Core.Retrieval.Embeddings;

/// <summary>The vectors of one model, as they are looked up.</summary>
/// <param name="Model">The model's name in the settings.</param>
/// <param name="VectorOf">The vector of a text; null where there is none.</param>
/// <param name="Known">What the model can tell of spelling, or null.</param>
public sealed record SentenceVectors(string Model, Func<string, ReadOnlyMemory<float>?> VectorOf, IKnownWords? Known = null)
{
    /// <returns>Null unless every text has one.</returns>
    public IReadOnlyList<ReadOnlyMemory<float>>? VectorsOf(IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var vectors = new ReadOnlyMemory<float>[texts.Count];
        for (var i = 0; i < vectors.Length; i++)
        {
            if (VectorOf(texts[i]) is not { } vector)
                return null;
            vectors[i] = vector;
        }

        return vectors;
    }
}
