using System.Numerics.Tensors;
using Chatbot.Core.Retrieval.Embeddings.Layers;

namespace Chatbot.Core.Retrieval.Embeddings.MiniLm;

/// <summary>What each token brings along, with what its place adds.</summary>
internal sealed class PlacedTokens
{
    private const int Width = MiniLmShape.Width;

    private readonly TensorRows _words;
    private readonly float[] _places;
    private readonly LayerNorm _norm;

    /// <param name="words">How many the vocabulary has.</param>
    public PlacedTokens(SafetensorsFile weights, int words)
    {
        _words = weights.Rows("embeddings.word_embeddings.weight", words, Width);
        _places = weights.Numbers("embeddings.position_embeddings.weight", MiniLmShape.Places, Width)[..(MiniLmShape.MaxTokens * Width)];
        // All is one sentence, of the first of the two types, so that each place adds it too.
        float[] types = weights.Numbers("embeddings.token_type_embeddings.weight", MiniLmShape.SentenceTypes, Width);
        for (int place = 0; place < MiniLmShape.MaxTokens; place++)
            TensorPrimitives.Add(Place(place), types.AsSpan(0, Width), Place(place));
        _norm = EncoderLayer.Norm(weights, "embeddings.LayerNorm");
    }

    public void Fill(Span<float> tokens, ReadOnlySpan<int> ids)
    {
        for (int i = 0; i < ids.Length; i++)
        {
            var token = tokens.Slice(i * Width, Width);
            _words.Read(ids[i], token);
            TensorPrimitives.Add(token, Place(i), token);
        }

        _norm.Apply(tokens, tokens);
    }

    private Span<float> Place(int place) => _places.AsSpan(place * Width, Width);
}
