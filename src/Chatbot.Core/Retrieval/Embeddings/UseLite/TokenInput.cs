using System.Numerics.Tensors;

namespace Chatbot.Core.Retrieval.Embeddings.UseLite;

/// <summary>
/// What each token brings along, and a signal for its place: Vaswani et al. (2017), section 3.5, with all sines before
/// all cosines.
/// </summary>
internal sealed class TokenInput
{
    private readonly WeightRows _embeddings;
    private readonly float[] _places = new float[UseLiteShape.MaxTokens * UseLiteShape.Input];

    private TokenInput(WeightRows embeddings, ReadOnlySpan<float> timescales)
    {
        _embeddings = embeddings;
        for (int place = 0; place < UseLiteShape.MaxTokens; place++)
        {
            var signal = _places.AsSpan(place * UseLiteShape.Input, UseLiteShape.Input);
            for (int i = 0; i < timescales.Length; i++)
                (signal[i], signal[timescales.Length + i]) = MathF.SinCos(place * timescales[i]);
        }
    }

    public static TokenInput Read(WeightFolder weights)
    {
        // Two rows beyond the vocabulary exist and are never used.
        int rows = weights.Vocabulary.Count + 2;
        return new(
            weights.Rows(WeightNames.Embeddings, rows * UseLiteShape.Input),
            weights.Vector(WeightNames.Timescales, UseLiteShape.Input / 2));
    }

    public void Fill(Span<float> tokens, ReadOnlySpan<int> ids)
    {
        for (int place = 0; place < ids.Length; place++)
        {
            int start = place * UseLiteShape.Input;
            var token = tokens.Slice(start, UseLiteShape.Input);
            _embeddings.Read(ids[place], token);
            // The original adds the signal to the embedding, and then the embedding again.
            TensorPrimitives.MultiplyAdd(token, 2, _places.AsSpan(start, UseLiteShape.Input), token);
        }
    }
}
