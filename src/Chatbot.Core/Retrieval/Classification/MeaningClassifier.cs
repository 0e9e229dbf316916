using System.Buffers;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

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
        var together = Vector<float>.Count;
        Parallel.For(0, (means.Length + together - 1) / together, block =>
        {
            var own = means.AsSpan(block * together)[..Math.Min(together, means.Length - (block * together))];
            var solved = new Vector<float>[vectors.Dimension];
            var lanes = MemoryMarshal.Cast<Vector<float>, float>(solved.AsSpan());
            for (var i = 0; i < lanes.Length; i++)
                lanes[i] = i % together < own.Length ? own[i % together][i / together] : 0;
            precision.Apply(solved);
            var weight = new float[vectors.Dimension];
            for (var lane = 0; lane < own.Length; lane++)
            {
                for (var i = 0; i < weight.Length; i++)
                    weight[i] = lanes[(i * together) + lane];
                var row = (block * together) + lane;
                intercepts[row] = -TensorPrimitives.Dot<float>(own[lane], weight) / 2;
                weights.Set(row, weight);
                TensorPrimitives.Divide(own[lane], MathF.Max(TensorPrimitives.Norm<float>(own[lane]), float.Epsilon), weight);
                centres.Set(row, weight);
            }
        });
        return new(weights, intercepts, centres);
    }

    private static float[][] Means(ByteVectors vectors, int[] starts)
    {
        var means = new float[starts.Length - 1][];
        Parallel.For(0, means.Length, () => new float[vectors.Dimension], (i, _, vector) =>
        {
            var mean = means[i] = new float[vectors.Dimension];
            for (var row = starts[i]; row < starts[i + 1]; row++)
            {
                vectors.Read(row, vector);
                TensorPrimitives.Add(mean, vector, mean);
            }

            TensorPrimitives.Divide(mean, Math.Max(1, starts[i + 1] - starts[i]), mean);
            return vector;
        }, _ => { });
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
                Precision.AddTimes(difference.AsSpan(0, row + 1), difference[row], scatter.AsSpan(row * dimension, row + 1));
            }
        }

        TensorPrimitives.Divide(scatter, Math.Max(1, taken), scatter);
        for (var row = 0; row < dimension; row++)
            scatter[(row * dimension) + row] += (float)(Shrink / dimension);
        return scatter;
    }
}
