using System.Numerics.Tensors;

namespace Chatbot.Core.Retrieval;

/// <summary>The sentence vectors of a bank's phrasings, all of length 1, one behind the other.</summary>
internal sealed class MeaningIndex
{
    private readonly float[] _vectors;
    private readonly int _dimension;
    private readonly int[] _documents;

    private MeaningIndex(float[] vectors, int dimension, int[] documents)
    {
        _vectors = vectors;
        _dimension = dimension;
        _documents = documents;
    }

    /// <param name="vectorOf">The vector of a text, or null while there is none.</param>
    /// <returns>Null unless every phrasing has a vector: a bank that is known by half would rank the other half last.</returns>
    public static MeaningIndex? Build(IReadOnlyList<IndexedText> texts, Func<string, ReadOnlyMemory<float>?> vectorOf)
    {
        var documents = Enumerable.Range(0, texts.Count).Where(i => texts[i].Text.Field == BankField.Phrasing).ToArray();
        float[]? vectors = null;
        var dimension = 0;
        for (var i = 0; i < documents.Length; i++)
        {
            if (vectorOf(texts[documents[i]].Text.Text) is not { } vector)
                return null;
            dimension = vector.Length;
            vectors ??= new float[documents.Length * dimension];
            vector.Span.CopyTo(vectors.AsSpan(i * dimension, dimension));
        }

        return vectors is null ? null : new(vectors, dimension, documents);
    }

    /// <summary>The cosine between a query's vector and each phrasing's, with the phrasing's document number.</summary>
    public (int Document, float Cosine)[] Compare(ReadOnlySpan<float> query)
    {
        var cosines = new (int, float)[_documents.Length];
        for (var i = 0; i < cosines.Length; i++)
            cosines[i] = (_documents[i], TensorPrimitives.Dot(query, _vectors.AsSpan(i * _dimension, _dimension)));
        return cosines;
    }
}
