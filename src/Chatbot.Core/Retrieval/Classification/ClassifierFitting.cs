using System.Numerics.Tensors;

namespace Chatbot.Core.Retrieval.Classification;

/// <summary>
/// Fits a <see cref="PhrasingClassifier"/> by AdaGrad (Duchi, Hazan and Singer 2011): text by text, each weight with a
/// step of its own that shrinks as the weight has moved.
/// </summary>
internal sealed class ClassifierFitting
{
    private const int Epochs = 12;
    private const float LearningRate = 0.3f;
    private const float InterceptShare = 0.1f;

    /// <summary>A class that is wrong by less than this is left alone: most classes are, for most texts.</summary>
    private const float NegligibleError = 0.004f;

    /// <summary>A text whose every class is right to this much has little left to teach, and rests for some rounds.</summary>
    private const float LearnedError = 0.1f;
    private const int RestOfLearned = 2;

    private readonly PhrasingClassifier _classifier;
    private readonly float[] _squares;
    private readonly float[] _interceptSquares;
    private readonly float[] _errors;
    private readonly int[] _wrong;

    private ClassifierFitting(int classes, int places)
    {
        _classifier = new(classes, places);
        _squares = new float[classes * places];
        _interceptSquares = new float[classes];
        _errors = new float[classes];
        _wrong = new int[classes];
        Array.Fill(_squares, 1e-4f);
        Array.Fill(_interceptSquares, 1e-4f);
        _classifier.Intercepts.Fill(MathF.Log(1f / classes));
    }

    public static PhrasingClassifier Fit(IReadOnlyList<SparseVector> texts, IReadOnlyList<int> classOf, int classes, int places)
    {
        var fitting = new ClassifierFitting(classes, places);
        var order = Enumerable.Range(0, texts.Count).ToArray();
        var rests = new int[texts.Count];
        var random = new Random(places);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order)
            {
                if (rests[i]-- > 0)
                    continue;
                rests[i] = fitting.Learn(texts[i], classOf[i]) < LearnedError ? RestOfLearned : 0;
            }
        }

        return fitting._classifier;
    }

    /// <returns>The largest error of any class before this step.</returns>
    private float Learn(SparseVector text, int right)
    {
        _classifier.Score(text, _errors);
        TensorPrimitives.Sigmoid<float>(_errors, _errors);
        _errors[right] -= 1;
        var wrong = Wrong();
        for (var i = 0; i < text.Places.Length; i++)
        {
            var squares = _squares.AsSpan(text.Places[i] * _classifier.Classes, _classifier.Classes);
            Descend(wrong, _classifier.Weights(text.Places[i]), squares, text.Values[i]);
        }

        Descend(wrong, _classifier.Intercepts, _interceptSquares, InterceptShare);
        return MathF.Abs(TensorPrimitives.MaxMagnitude<float>(_errors));
    }

    private ReadOnlySpan<int> Wrong()
    {
        var count = 0;
        for (var i = 0; i < _errors.Length; i++)
        {
            if (MathF.Abs(_errors[i]) >= NegligibleError)
                _wrong[count++] = i;
        }

        return _wrong.AsSpan(0, count);
    }

    /// <summary>w ← w − η g / √(Σ g²), g = the error of the class times the feature's value.</summary>
    private void Descend(ReadOnlySpan<int> wrong, Span<float> weights, Span<float> squares, float value)
    {
        foreach (var i in wrong)
        {
            var gradient = _errors[i] * value;
            squares[i] += gradient * gradient;
            weights[i] -= LearningRate * gradient / MathF.Sqrt(squares[i]);
        }
    }
}
