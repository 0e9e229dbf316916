using System.Numerics.Tensors;
using Chatbot.Core.Retrieval.Classification;

namespace Chatbot.Core.Retrieval;

/// <summary>The sentence vectors of a bank's phrasings, all of length 1, one behind the other.</summary>
internal sealed class MeaningIndex
{
    private readonly float[] _vectors;
    private readonly int[] _classOf;
    private readonly CandidateNumbers _numbers;
    private readonly float[] _crowding;
    private readonly MeaningClassifier _classifier;

    private MeaningIndex(float[] vectors, int[] classOf, CandidateNumbers numbers, MeaningClassifier classifier)
    {
        _vectors = vectors;
        _classOf = classOf;
        _numbers = numbers;
        _classifier = classifier;
        _crowding = Crowding.Of(vectors, classOf);
    }

    private int Dimension => _vectors.Length / _classOf.Length;

    /// <param name="vectorOf">The vector of a text, or null while there is none.</param>
    /// <returns>Null unless every phrasing has a vector: a bank that is known by half would rank the other half last.</returns>
    public static MeaningIndex? Build(IReadOnlyList<IndexedText> texts, Func<string, ReadOnlyMemory<float>?> vectorOf)
    {
        BankText[] phrasings = [.. texts.Select(text => text.Text).Where(text => text.Field == BankField.Phrasing)];
        float[]? vectors = null;
        var dimension = 0;
        for (var i = 0; i < phrasings.Length; i++)
        {
            if (vectorOf(phrasings[i].Text) is not { } vector)
                return null;
            dimension = vector.Length;
            vectors ??= new float[phrasings.Length * dimension];
            vector.Span.CopyTo(vectors.AsSpan(i * dimension, dimension));
        }

        if (vectors is null)
            return null;
        var numbers = CandidateNumbers.Of(phrasings);
        int[] classOf = [.. phrasings.Select(phrasing => numbers.Of(phrasing.Key)!.Value)];
        return new(vectors, classOf, numbers, MeaningClassifier.Fit(vectors, dimension, classOf, numbers.Count));
    }

    public Meanings Compare(ReadOnlySpan<float> query)
    {
        var cosines = new TopThree[_numbers.Count];
        Array.Fill(cosines, TopThree.Empty);
        var distinct = new float[_numbers.Count];
        Array.Fill(distinct, float.NegativeInfinity);
        for (var i = 0; i < _classOf.Length; i++)
        {
            var cosine = TensorPrimitives.Dot(query, _vectors.AsSpan(i * Dimension, Dimension));
            cosines[_classOf[i]].Note(cosine);
            distinct[_classOf[i]] = Math.Max(distinct[_classOf[i]], cosine - _crowding[i]);
        }

        var discriminants = new float[_numbers.Count];
        _classifier.Score(query, discriminants);
        return new(_numbers, cosines, distinct, discriminants);
    }
}
