using Lucene.Net.Index;

namespace Lucene.Net.Search;

/// <summary>One word of a search for any of several words: a list of postings and the weight of each.</summary>
internal struct TermClause(FieldScoring scoring, int term, float weight)
{
    internal readonly float Weight = weight;

    /// <summary>The most that this word can add to a document.</summary>
    internal readonly float BestScore = weight * scoring.BestFactors[term];

    /// <summary>The most that this and all following words can add.</summary>
    internal float BestFromHere;

    internal readonly int Count = scoring.Field.DocFreq(term);

    /// <summary>Null unless the word is frequent.</summary>
    internal readonly DenseDocSet Dense = scoring.Field.Dense(term);

    // Taken out of their objects here, as look-ups are many and each indirection counts.
    private readonly int _start = scoring.Field.Starts[term];
    private readonly int[] _docs = scoring.Field.Docs;
    private readonly float[] _factors = scoring.Factors;

    internal readonly ReadOnlySpan<int> Docs => _docs.AsSpan(_start, Count);

    internal readonly ReadOnlySpan<float> Factors => _factors.AsSpan(_start, Count);

    /// <summary>What this word adds to the document; 0 if it does not have the word.</summary>
    internal readonly float ScoreOf(int doc)
    {
        var index = Dense is null ? Docs.BinarySearch(doc) : Dense.IndexOf(doc);
        return index < 0 ? 0 : Weight * _factors[_start + index];
    }
}
