using System.Numerics.Tensors;

namespace Chatbot.Core.Retrieval.Classification;

/// <summary>
/// A linear classifier over the bank's own phrasings: one logistic regression for each candidate against all others,
/// fitted together by AdaGrad (Duchi et al. 2011). Weights stand feature by feature, so that one pass over a text's
/// features scores every candidate.
/// </summary>
internal sealed class PhrasingClassifier
{
    private readonly int _classes;
    private readonly float[] _weights;
    private readonly float[] _intercepts;

    private PhrasingClassifier(int classes, int places)
    {
        _classes = classes;
        _weights = new float[(long)classes * places];
        _intercepts = new float[classes];
    }

    public static PhrasingClassifier Fit(IReadOnlyList<SparseVector> texts, IReadOnlyList<int> classOf, int classes, ClassifierOptions options)
    {
        var classifier = new PhrasingClassifier(classes, options.Places);
        new Fitting(classifier, options).Run(texts, classOf);
        return classifier;
    }

    /// <summary>The log-odds of every class.</summary>
    public void Score(SparseVector text, Span<float> logOdds)
    {
        _intercepts.CopyTo(logOdds);
        for (var i = 0; i < text.Places.Length; i++)
            TensorPrimitives.MultiplyAdd(Row(text.Places[i]), text.Values[i], logOdds, logOdds);
    }

    private Span<float> Row(int place) => _weights.AsSpan(place * _classes, _classes);

    private sealed class Fitting(PhrasingClassifier classifier, ClassifierOptions options)
    {
        private readonly float[] _squares = new float[classifier._weights.Length];
        private readonly float[] _interceptSquares = new float[classifier._classes];
        private readonly float[] _gradient = new float[classifier._classes];
        private readonly float[] _step = new float[classifier._classes];

        public void Run(IReadOnlyList<SparseVector> texts, IReadOnlyList<int> classOf)
        {
            Array.Fill(classifier._intercepts, MathF.Log(1f / classifier._classes));
            var order = Enumerable.Range(0, texts.Count).ToArray();
            var random = new Random(options.Seed);
            for (var epoch = 0; epoch < options.Epochs; epoch++)
            {
                random.Shuffle(order);
                foreach (var i in order)
                    Learn(texts[i], classOf[i]);
            }
        }

        private void Learn(SparseVector text, int right)
        {
            classifier.Score(text, _gradient);
            if (options.Softmax) TensorPrimitives.SoftMax(_gradient, _gradient); else TensorPrimitives.Sigmoid(_gradient, _gradient);
            _gradient[right] -= 1;
            for (var i = 0; i < text.Places.Length; i++)
                Descend(classifier.Row(text.Places[i]), _squares.AsSpan(text.Places[i] * classifier._classes, classifier._classes), text.Values[i]);
            Descend(classifier._intercepts, _interceptSquares, 0.1f);
        }

        /// <summary>w ← w − η g / √(Σ g² + ε), with g = the gradient of the log-odds times the feature's value.</summary>
        private void Descend(Span<float> weights, Span<float> squares, float value)
        {
            TensorPrimitives.Multiply(_gradient, value, _step);
            TensorPrimitives.MultiplyAdd(_step, _step, squares, squares);
            TensorPrimitives.Add(squares, 1e-4f, _scratch);
            TensorPrimitives.ReciprocalSqrt(_scratch, _scratch);
            TensorPrimitives.Multiply(_step, _scratch, _step);
            TensorPrimitives.MultiplyAdd(_step, -options.LearningRate, weights, weights);
        }

        private readonly float[] _scratch = new float[classifier._classes];
    }
}
