using System.Numerics.Tensors;

namespace Chatbot.Core.Retrieval.Classification;

/// <summary>
/// Linear discriminant analysis over sentence vectors: a Gaussian for each candidate around the mean of its phrasings,
/// all with one covariance, that of phrasings around their candidate's mean, shrunk to a multiple of the identity. With
/// one phrasing for each candidate there is no such scatter, and what is left is the distance to that phrasing.
/// </summary>
internal sealed class MeaningClassifier
{
    private const int MostForScatter = 3000;
    public const double Shrink = 0.25;

    private readonly float[] _weights;
    private readonly float[] _intercepts;
    private readonly int _dimension;

    private MeaningClassifier(float[] weights, float[] intercepts, int dimension)
    {
        _weights = weights;
        _intercepts = intercepts;
        _dimension = dimension;
    }

    public int Classes => _intercepts.Length;

    /// <summary>The discriminant of each class: μᵀ Σ⁻¹ x − ½ μᵀ Σ⁻¹ μ.</summary>
    public void Score(ReadOnlySpan<float> vector, Span<float> discriminants)
    {
        for (var i = 0; i < _intercepts.Length; i++)
            discriminants[i] = _intercepts[i] + TensorPrimitives.Dot(vector, _weights.AsSpan(i * _dimension, _dimension));
    }

    public static MeaningClassifier Fit(float[] vectors, int dimension, int[] classOf, int classes)
    {
        var means = new float[classes * dimension];
        var counts = new int[classes];
        for (var i = 0; i < classOf.Length; i++)
        {
            counts[classOf[i]]++;
            var mean = means.AsSpan(classOf[i] * dimension, dimension);
            TensorPrimitives.Add(mean, vectors.AsSpan(i * dimension, dimension), mean);
        }

        for (var c = 0; c < classes; c++)
        {
            var mean = means.AsSpan(c * dimension, dimension);
            TensorPrimitives.Divide(mean, Math.Max(1, counts[c]), mean);
        }

        var precision = new Precision(Scatter(vectors, dimension, classOf, means), dimension);
        var weights = new float[classes * dimension];
        var intercepts = new float[classes];
        for (var c = 0; c < classes; c++)
        {
            var mean = means.AsSpan(c * dimension, dimension);
            var weight = weights.AsSpan(c * dimension, dimension);
            precision.Times(mean, weight);
            intercepts[c] = -TensorPrimitives.Dot(mean, weight) / 2;
        }

        return new(weights, intercepts, dimension);
    }

    private static float[] Scatter(float[] vectors, int dimension, int[] classOf, float[] means)
    {
        var scatter = new float[dimension * dimension];
        var step = Math.Max(1, classOf.Length / MostForScatter);
        var difference = new float[dimension];
        var taken = 0;
        for (var i = 0; i < classOf.Length; i += step, taken++)
        {
            TensorPrimitives.Subtract(vectors.AsSpan(i * dimension, dimension), means.AsSpan(classOf[i] * dimension, dimension), difference);
            for (var row = 0; row < dimension; row++)
            {
                // Only the lower triangle is needed.
                var part = scatter.AsSpan(row * dimension, row + 1);
                TensorPrimitives.MultiplyAdd(difference.AsSpan(0, row + 1), difference[row], part, part);
            }
        }

        TensorPrimitives.Divide(scatter, Math.Max(1, taken), scatter);
        for (var row = 0; row < dimension; row++)
            scatter[(row * dimension) + row] += (float)(Shrink / dimension);
        return scatter;
    }

    /// <summary>The inverse of a covariance, by its Cholesky decomposition.</summary>
    private sealed class Precision
    {
        private readonly float[] _lower;
        private readonly int _size;

        public Precision(float[] covariance, int size)
        {
            _lower = covariance;
            _size = size;
            for (var i = 0; i < size; i++)
            {
                for (var j = 0; j <= i; j++)
                {
                    var sum = _lower[(i * size) + j]
                        - TensorPrimitives.Dot(_lower.AsSpan(i * size, j), _lower.AsSpan(j * size, j));
                    _lower[(i * size) + j] = i == j ? MathF.Sqrt(sum) : sum / _lower[(j * size) + j];
                }
            }
        }

        /// <summary>Σ⁻¹ x.</summary>
        public void Times(ReadOnlySpan<float> x, Span<float> result)
        {
            x.CopyTo(result);
            for (var i = 0; i < _size; i++)
            {
                var row = _lower.AsSpan(i * _size, i);
                result[i] = (result[i] - TensorPrimitives.Dot(row, result[..i])) / _lower[(i * _size) + i];
            }

            for (var i = _size - 1; i >= 0; i--)
            {
                result[i] /= _lower[(i * _size) + i];
                var row = _lower.AsSpan(i * _size, i);
                TensorPrimitives.MultiplyAdd(row, -result[i], result[..i], result[..i]);
            }
        }
    }
}
