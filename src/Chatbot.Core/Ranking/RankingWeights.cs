using System.Runtime.InteropServices;
using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Ranking;

/// <summary>One of the variants of a <see cref="RankingModel"/>.</summary>
public sealed record RankingWeights
{
    /// <summary>
    /// How much likeness in meaning counts beside that of words where candidates have one phrasing; set by hand for each
    /// sentence model. Null where words alone are weighed.
    /// </summary>
    public double? MeaningWhereFew { get; init; }

    /// <summary>Names of the weights of <see cref="Candidate"/>, in order.</summary>
    public required IReadOnlyList<string> CandidateFeatures { get; init; }

    /// <summary>How much each feature speaks for a candidate.</summary>
    public required IReadOnlyList<double> Candidate { get; init; }

    /// <summary>Names of the weights of <see cref="Confidence"/>, in order.</summary>
    public required IReadOnlyList<string> ConfidenceFeatures { get; init; }

    public required LogisticModel Confidence { get; init; }

    /// <returns>Best first, ties in the order of their keys.</returns>
    internal List<ScoredCandidate> Score(Recall recall)
    {
        double[] weights = [.. Candidate];
        Span<double> features = stackalloc double[weights.Length];
        var scored = new List<ScoredCandidate>(recall.Candidates.Count);
        foreach (var candidate in recall.Candidates)
        {
            Ranking.CandidateFeatures.Read(candidate.Signals, recall, MeaningWhereFew, features);
            var score = 0.0;
            for (var i = 0; i < features.Length; i++)
                score += weights[i] * features[i];
            scored.Add(new(candidate, score));
        }

        scored.Sort(static (a, b) => b.Share.CompareTo(a.Share) is not 0 and var order
            ? order
            : string.CompareOrdinal(a.Candidate.Key, b.Candidate.Key));
        return Shares(scored);
    }

    internal void Check()
    {
        var meaning = MeaningWhereFew is not null;
        Check(CandidateFeatures, Ranking.CandidateFeatures.Names(meaning), Candidate.Count);
        Check(ConfidenceFeatures, Ranking.ConfidenceFeatures.Names(meaning), Confidence.Weights.Count);
    }

    /// <summary>Scores to probabilities that add up to 1 (softmax).</summary>
    private static List<ScoredCandidate> Shares(List<ScoredCandidate> scored)
    {
        var highest = scored[0].Share;
        var sum = 0.0;
        foreach (ref var candidate in CollectionsMarshal.AsSpan(scored))
        {
            candidate = candidate with { Share = Math.Exp(candidate.Share - highest) };
            sum += candidate.Share;
        }

        foreach (ref var candidate in CollectionsMarshal.AsSpan(scored))
            candidate = candidate with { Share = candidate.Share / sum };
        return scored;
    }

    private static void Check(IReadOnlyList<string> fitted, IReadOnlyList<string> computed, int weights)
    {
        if (!fitted.SequenceEqual(computed, StringComparer.Ordinal) || weights != computed.Count)
        {
            throw new InvalidDataException(
                $"The ranking model was fitted for the features [{string.Join(", ", fitted)}], this build computes [{string.Join(", ", computed)}]: run `chatbot train` again.");
        }
    }
}
