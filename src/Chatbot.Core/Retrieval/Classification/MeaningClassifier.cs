using System.Buffers;
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

    private readonly ByteVectors _weights;
    private readonly ByteVectors _centres;
    private readonly float[] _intercepts;
    private readonly CoarseReach _reach;

    private MeaningClassifier(ByteVectors weights, float[] intercepts, ByteVectors centres)
    {
        _centres = centres;
        _weights = weights;
        _intercepts = intercepts;
        _reach = CoarseReach.Of(weights);
    }

    /// <summary>The discriminant of a class: μᵀ Σ⁻¹ x − ½ μᵀ Σ⁻¹ μ.</summary>
    public float Discriminant(ByteVectors query, int of) => _intercepts[of] + _weights.Product(of, query, 0);

    /// <summary>The cosine to the mean of a class.</summary>
    public float Central(ByteVectors query, int of) => _centres.Product(of, query, 0);

    /// <summary>The classes with the highest discriminants, the highest first.</summary>
    public int[] Likeliest(ByteVectors query, int wanted)
    {
        var pooled = ArrayPool<float>.Shared.Rent(_intercepts.Length);
        var estimates = pooled.AsSpan(0, _intercepts.Length);
        for (var i = 0; i < estimates.Length; i++)
            estimates[i] = _intercepts[i] + _weights.Estimate(i, query, 0);
        var likeliest = Best.Of(estimates, CoarseReach.Of(query).MostOff(_reach), i => Discriminant(query, i), wanted);
        ArrayPool<float>.Shared.Return(pooled);
        return likeliest;
    }

    /// <param name="starts">For each class its first vector, and behind the last one how many there are.</param>
    public static MeaningClassifier Fit(ByteVectors vectors, int[] starts)
    {
        var means = Means(vectors, starts);
        var precision = new Precision(Scatter(vectors, starts, means), vectors.Dimension);
        var weights = new ByteVectors(means.Length, vectors.Dimension);
        var centres = new ByteVectors(means.Length, vectors.Dimension);
        var intercepts = new float[means.Length];
        Parallel.For(0, means.Length, i =>
        {
            var weight = new float[vectors.Dimension];
            precision.Times(means[i], weight);
            intercepts[i] = -TensorPrimitives.Dot(means[i], weight) / 2;
            weights.Set(i, weight);
            TensorPrimitives.Divide(means[i], MathF.Max(TensorPrimitives.Norm<float>(means[i]), float.Epsilon), weight);
            centres.Set(i, weight);
        });
        return new(weights, intercepts, centres);
    }

    private static float[][] Means(ByteVectors vectors, int[] starts)
    {
        var vector = new float[vectors.Dimension];
        var means = new float[starts.Length - 1][];
        for (var i = 0; i < means.Length; i++)
        {
            var mean = means[i] = new float[vectors.Dimension];
            for (var row = starts[i]; row < starts[i + 1]; row++)
            {
                vectors.Read(row, vector);
                TensorPrimitives.Add(mean, vector, mean);
            }

            TensorPrimitives.Divide(mean, Math.Max(1, starts[i + 1] - starts[i]), mean);
        }

        return means;
    }

    private static float[] Scatter(ByteVectors vectors, int[] starts, float[][] means)
    {
        var dimension = vectors.Dimension;
        var scatter = new float[dimension * dimension];
        var step = Math.Max(1, vectors.Count / MostForScatter);
        var difference = new float[dimension];
        var (taken, of) = (0, 0);
        for (var i = 0; i < vectors.Count; i += step, taken++)
        {
            while (starts[of + 1] <= i)
                of++;
            vectors.Read(i, difference);
            TensorPrimitives.Subtract(difference, means[of], difference);
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
