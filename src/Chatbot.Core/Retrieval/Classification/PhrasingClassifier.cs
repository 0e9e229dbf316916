using System.Numerics.Tensors;

namespace Chatbot.Core.Retrieval.Classification;

/// <summary>
/// A linear classifier over the bank's own phrasings: one logistic regression for each candidate against all others.
/// Weights stand feature by feature, so that one pass over a text's features scores every candidate.
/// </summary>
internal sealed class PhrasingClassifier
{
    private readonly int _classes;
    private readonly float[] _weights;
    private readonly float[] _intercepts;

    public PhrasingClassifier(int classes, int places)
    {
        _classes = classes;
        _weights = new float[classes * places];
        _intercepts = new float[classes];
    }

    public int Classes => _classes;

    public Span<float> Intercepts => _intercepts;

    /// <summary>The weights of one feature for every class.</summary>
    public Span<float> Weights(int place) => _weights.AsSpan(place * _classes, _classes);

    /// <summary>The log-odds of every class.</summary>
    public void Score(SparseVector text, Span<float> logOdds)
    {
        _intercepts.CopyTo(logOdds);
        for (var i = 0; i < text.Places.Length; i++)
            TensorPrimitives.MultiplyAdd(Weights(text.Places[i]), text.Values[i], logOdds, logOdds);
    }
}
