namespace Lucene.Net.Search;

/// <summary>One word of a search for any of several words: a list of postings and the weight of each.</summary>
internal struct TermClause(FieldScoring scoring, int term, float weight)
{
    internal readonly FieldScoring Scoring = scoring;
    internal readonly int Term = term;
    internal readonly float Weight = weight;

    /// <summary>The most that this word can add to a document.</summary>
    internal readonly float BestScore = weight * scoring.BestFactors[term];

    /// <summary>The most that this and all following words can add.</summary>
    internal float BestFromHere;

    internal readonly int Count => Scoring.Field.DocFreq(Term);

    internal readonly ReadOnlySpan<int> Docs => Scoring.Field.DocsOf(Term);

    internal readonly ReadOnlySpan<float> Factors => Scoring.Factors.AsSpan(Scoring.Field.Starts[Term], Count);

    /// <summary>What this word adds to the document; 0 if it does not have the word.</summary>
    internal readonly float ScoreOf(int doc)
    {
        var index = Scoring.Field.Dense(Term) is { } dense ? dense.IndexOf(doc) : Docs.BinarySearch(doc);
        return index < 0 ? 0 : Weight * Scoring.Factors[Scoring.Field.Starts[Term] + index];
    }
}
