using System.Buffers;
using Chatbot.Core.Retrieval.Classification;
using Chatbot.Core.Retrieval.Embeddings;

namespace Chatbot.Core.Retrieval;

/// <summary>
/// The sentence vectors of a bank's phrasings, all of length 1, candidate after candidate. A query is compared with all
/// of them by estimates; only where an estimate leaves it open, and for the candidates that are looked at, is the cosine
/// computed. As <see cref="ByteVectors"/> keeps them, a cosine moves by less than 0.002 for vectors of 384 or 512 numbers,
/// and by more for shorter ones.
/// </summary>
internal sealed class MeaningIndex
{
    private const int Best = 5;

    private readonly ByteVectors _vectors;
    private readonly int[] _starts;
    private readonly float[] _crowding;
    private readonly CoarseReach _reach;
    private readonly MeaningClassifier _classifier;

    /// <param name="model">The name of the model whose vectors they are.</param>
    /// <param name="starts">For each candidate its first vector, and behind the last one how many there are.</param>
    private MeaningIndex(string model, ByteVectors vectors, int[] starts)
    {
        Model = model;
        _vectors = vectors;
        _starts = starts;
        _reach = CoarseReach.Of(vectors);
        _classifier = MeaningClassifier.Fit(vectors, starts);
        _crowding = Crowding.Of(vectors, starts);
        // What is fitted once is fitted to all that is known; what is kept is half of it.
        vectors.KeepCoarse();
    }

    public string Model { get; }

    /// <summary>How many candidates have a phrasing; they are the first.</summary>
    public int Candidates => _starts.Length - 1;

    /// <param name="sentences">Asked by several threads at once.</param>
    /// <returns>Null unless every phrasing has a vector: a bank that is known by half would rank the other half last.</returns>
    public static MeaningIndex? Build(ForwardIndex texts, SentenceVectors sentences)
    {
        var phrasings = texts.Phrasings;
        if (phrasings.Length == 0 || sentences.VectorOf(texts.Text(phrasings[0])) is not { } first)
            return null;
        var starts = Starts(texts, phrasings);
        var next = starts[..^1];
        var rows = Array.ConvertAll(phrasings, phrasing => next[texts.CandidateOf(phrasing)]++);
        var vectors = new ByteVectors(phrasings.Length, first.Length);
        var reading = Parallel.For(0, phrasings.Length, (i, loop) =>
        {
            if (sentences.VectorOf(texts.Text(phrasings[i])) is { } vector)
                vectors.Set(rows[i], vector.Span);
            else
                loop.Stop();
        });
        return reading.IsCompleted ? new(sentences.Model, vectors, starts) : null;
    }

    public Meanings Compare(ReadOnlySpan<float> vector)
    {
        var query = ByteVectors.Of(vector);
        return new(this, query, Nearest(query), _classifier.Likeliest(query, Best));
    }

    /// <param name="candidate">One that has a phrasing.</param>
    public MeaningSignals Signals(ByteVectors query, int candidate)
    {
        var best = TopThree.Empty;
        var distinct = float.NegativeInfinity;
        for (var i = _starts[candidate]; i < _starts[candidate + 1]; i++)
        {
            var cosine = _vectors.Product(i, query, 0);
            best.Note(cosine);
            distinct = MathF.Max(distinct, cosine - _crowding[i]);
        }

        return new(best.Highest, best.Mean, distinct, _classifier.Central(query, candidate), _classifier.Discriminant(query, candidate));
    }

    private int[] Nearest(ByteVectors query)
    {
        var pooled = ArrayPool<float>.Shared.Rent(Candidates);
        var estimates = pooled.AsSpan(0, Candidates);
        for (var candidate = 0; candidate < estimates.Length; candidate++)
            estimates[candidate] = Estimate(query, candidate);
        var nearest = Retrieval.Best.Of(
            estimates, CoarseReach.Of(query).MostOff(_reach), candidate => Signals(query, candidate).Closest, Best);
        ArrayPool<float>.Shared.Return(pooled);
        return nearest;
    }

    private float Estimate(ByteVectors query, int candidate)
    {
        var highest = float.NegativeInfinity;
        for (var i = _starts[candidate]; i < _starts[candidate + 1]; i++)
            highest = MathF.Max(highest, _vectors.Estimate(i, query, 0));
        return highest;
    }

    private static int[] Starts(ForwardIndex texts, int[] phrasings)
    {
        var starts = new int[texts.Candidates.WithPhrasing + 1];
        foreach (var phrasing in phrasings)
            starts[texts.CandidateOf(phrasing) + 1]++;
        for (var candidate = 1; candidate < starts.Length; candidate++)
            starts[candidate] += starts[candidate - 1];
        return starts;
    }
}
