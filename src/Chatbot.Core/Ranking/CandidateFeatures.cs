using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Ranking;

/// <summary>
/// The numbers that the ranker weighs to score one candidate. How a learned weighting does on a new bank depends on how
/// many phrasings its candidates have. With many, everything helps. With one, similarity of whole texts prefers the
/// shortest question about the subject ("What is it?") to the one that is meant, whatever the weights learned elsewhere;
/// there plain word matching holds up best, and the meaning of whole sentences as far as its model can tell one question
/// about a subject from another. So each bank is scored by a mixture: <see cref="Sparse"/> counts as much as phrasings are
/// few, the learned weighting as they are many.
/// </summary>
internal static class CandidateFeatures
{
    private static readonly string[] Lexical =
    [
        "sparse", "bestPhrasing", "topPhrasings", "words", "wordCoverage", "answer", "queryCoverage", "phrasingCoverage",
        "candidateCoverage", "characters", "classifier", "scarcity",
    ];

    /// <summary>Brings <see cref="Sparse"/> to the size of log-odds.</summary>
    private const double SparseScale = 10;

    public static IReadOnlyList<string> Names(bool meaning) =>
        meaning ? [.. Lexical, "meaning", "topMeaning", "distinctMeaning", "discriminant"] : Lexical;

    /// <param name="meaningWhereFew">Null where words alone are weighed, see <see cref="RankingWeights.MeaningWhereFew"/>.</param>
    /// <param name="into">As many as there are names.</param>
    public static void Read(Signals signals, Recall recall, double? meaningWhereFew, Span<double> into)
    {
        var richness = recall.Bank.Richness;
        into[0] = (1 - richness) * SparseScale * Sparse(signals, meaningWhereFew);
        into[1] = richness * signals.BestPhrasing;
        into[2] = richness * signals.TopPhrasings;
        into[3] = richness * signals.Words;
        into[4] = richness * signals.WordCoverage;
        into[5] = richness * signals.Answer;
        into[6] = richness * signals.QueryCoverage;
        into[7] = richness * signals.PhrasingCoverage;
        into[8] = richness * signals.CandidateCoverage;
        into[9] = richness * signals.Characters;
        into[10] = richness * signals.Classifier / ClassifierScale;
        into[11] = richness * signals.Scarcity;
        if (meaningWhereFew is null)
            return;
        into[12] = richness * signals.Meaning;
        into[13] = richness * signals.TopMeaning;
        into[14] = richness * signals.DistinctMeaning;
        into[15] = richness * signals.Discriminant / DiscriminantScale;
    }

    /// <summary>What holds up on banks of one phrasing for each candidate; the weights are set by hand.</summary>
    public static double Sparse(Signals signals, double? meaningWhereFew) =>
        (0.5 * signals.BestPhrasing) + (0.5 * signals.TopPhrasings) + signals.Words + (0.5 * signals.CandidateCoverage)
        + ((meaningWhereFew ?? 0) * signals.Meaning);

    /// <summary>Bring log-odds to the size of the other features, so that one penalty fits all.</summary>
    public const double ClassifierScale = 5;
    private const double DiscriminantScale = 33;
}
