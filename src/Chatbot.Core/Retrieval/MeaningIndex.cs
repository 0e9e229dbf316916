using System.Numerics.Tensors;
using Chatbot.Core.Retrieval.Classification;

namespace Chatbot.Core.Retrieval;

/// <summary>
/// The sentence vectors of a bank's phrasings, all of length 1, one behind the other. They are kept in half precision,
/// which halves their memory and moves a cosine by less than 0.001.
/// </summary>
internal sealed class MeaningIndex
{
    private readonly Half[] _vectors;
    private readonly int[] _classOf;
    private readonly float[] _crowding;
    private readonly MeaningClassifier _classifier;

    private MeaningIndex(float[] vectors, int[] classOf, MeaningClassifier classifier)
    {
        _vectors = new Half[vectors.Length];
        TensorPrimitives.ConvertToHalf(vectors, _vectors);
        _classOf = classOf;
        _classifier = classifier;
        _crowding = Crowding.Of(vectors, classOf);
    }

    private int Dimension => _vectors.Length / _classOf.Length;

    /// <param name="vectorOf">The vector of a text, or null while there is none.</param>
    /// <returns>Null unless every phrasing has a vector: a bank that is known by half would rank the other half last.</returns>
    public static MeaningIndex? Build(ForwardIndex texts, Func<string, ReadOnlyMemory<float>?> vectorOf)
    {
        var phrasings = texts.Phrasings;
        float[]? vectors = null;
        var dimension = 0;
        for (var i = 0; i < phrasings.Length; i++)
        {
            if (vectorOf(texts.Text(phrasings[i]).Text) is not { } vector)
                return null;
            dimension = vector.Length;
            vectors ??= new float[phrasings.Length * dimension];
            vector.Span.CopyTo(vectors.AsSpan(i * dimension, dimension));
        }

        if (vectors is null)
            return null;
        var classOf = Array.ConvertAll(phrasings, texts.CandidateOf);
        return new(vectors, classOf, MeaningClassifier.Fit(vectors, dimension, classOf, texts.Candidates.WithPhrasing));
    }

    public Meanings Compare(ReadOnlySpan<float> query)
    {
        var best = new TopThree[_classifier.Classes];
        Array.Fill(best, TopThree.Empty);
        var distinct = new float[best.Length];
        Array.Fill(distinct, float.NegativeInfinity);
        var vector = new float[Dimension];
        for (var i = 0; i < _classOf.Length; i++)
        {
            TensorPrimitives.ConvertToSingle(_vectors.AsSpan(i * vector.Length, vector.Length), vector);
            var cosine = TensorPrimitives.Dot(query, vector);
            best[_classOf[i]].Note(cosine);
            distinct[_classOf[i]] = Math.Max(distinct[_classOf[i]], cosine - _crowding[i]);
        }

        var discriminants = new float[best.Length];
        _classifier.Score(query, discriminants);
        return new(Array.ConvertAll(best, top => top.Highest), Array.ConvertAll(best, top => top.Mean), distinct, discriminants);
    }
}
