using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Ranking;

/// <summary>
/// The numbers from which the probability is told that the top candidate is right. What tells a right one from a wrong
/// one where phrasings are many misleads where there is one for each candidate: there the lead over the others tells most,
/// and whether whole questions match, word after word. So all but a few numbers count as much as phrasings are many.
/// </summary>
internal static class ConfidenceFeatures
{
    private static readonly string[] Lexical =
    [
        "logShare", "richness", "sparseWords", "sparseWordsLead", "sparseWordPairs", "sparseLength", "richLogShare", "agreement", "words", "wordCoverage",
        "bestPhrasing", "candidateCoverage", "unknownShare", "lead", "bothCoverages", "fewWords", "characters", "classifier", "classifierLead",
    ];

    private static readonly Func<Signals, double>[] LexicalVoices =
    [
        signals => signals.BestPhrasing, signals => signals.TopPhrasings, signals => signals.Words, signals => signals.WordCoverage,
        signals => signals.Answer, signals => signals.QueryCoverage, signals => signals.PhrasingCoverage,
        signals => signals.CandidateCoverage, signals => signals.Characters, signals => signals.Classifier,
    ];

    private static readonly Func<Signals, double>[] AllVoices =
    [
        .. LexicalVoices, signals => signals.Meaning, signals => signals.TopMeaning, signals => signals.Discriminant,
        signals => signals.DistinctMeaning,
    ];

    /// <summary>A share nearer to 0 or 1 than this says no more.</summary>
    private const double ShareFloor = 1e-3;

    public static IReadOnlyList<string> Names(bool meaning) =>
        meaning ? [.. Lexical, "meaning", "topMeaning", "distinctMeaning", "discriminantLead"] : Lexical;

    /// <param name="scored">Best first, with each candidate's share of the query's probability.</param>
    public static double[] Of(List<ScoredCandidate> scored, Recall recall, bool meaning)
    {
        var top = scored[0].Candidate.Signals;
        var rich = recall.Bank.Richness;
        var logShare = Math.Log((scored[0].Share + ShareFloor) / (1 - scored[0].Share + ShareFloor));
        double[] few =
        [
            logShare, rich,
            (1 - rich) * top.Words, (1 - rich) * Lead(scored, signals => signals.Words), (1 - rich) * top.WordPairs,
            (1 - rich) * recall.Bank.WordsPerPhrasing,
        ];
        double[] many =
        [
            logShare,
            Agreement(scored, meaning ? AllVoices : LexicalVoices),
            top.Words, top.WordCoverage, top.BestPhrasing, top.CandidateCoverage, recall.UnknownShare,
            Lead(scored, signals => CandidateFeatures.Sparse(signals, recall)),
            top.QueryCoverage * top.PhrasingCoverage,
            1.0 / (1 + recall.WordCount),
            top.Characters,
            top.Classifier / CandidateFeatures.ClassifierScale,
            Lead(scored, signals => signals.Classifier / CandidateFeatures.ClassifierScale),
            .. meaning ? Meanings(scored) : [],
        ];
        return [.. few, .. many.Select(number => rich * number)];
    }

    private static double[] Meanings(List<ScoredCandidate> scored)
    {
        var top = scored[0].Candidate.Signals;
        return
        [
            top.Meaning, top.TopMeaning, top.DistinctMeaning,
            Lead(scored, signals => signals.Discriminant / CandidateFeatures.DiscriminantScale),
        ];
    }

    /// <summary>By how much the top candidate is ahead of the best other one in a signal, −1 to 1; it may be behind.</summary>
    private static double Lead(List<ScoredCandidate> scored, Func<Signals, double> voice)
    {
        var other = double.NegativeInfinity;
        for (var i = 1; i < scored.Count; i++)
            other = Math.Max(other, voice(scored[i].Candidate.Signals));
        return Math.Clamp(voice(scored[0].Candidate.Signals) - other, -1, 1);
    }

    /// <summary>Share of the signals that no other candidate is ahead in.</summary>
    private static double Agreement(List<ScoredCandidate> scored, Func<Signals, double>[] voices) =>
        (double)voices.Count(voice => IsAhead(scored, voice)) / voices.Length;

    private static bool IsAhead(List<ScoredCandidate> scored, Func<Signals, double> voice)
    {
        var top = voice(scored[0].Candidate.Signals);
        for (var i = 1; i < scored.Count; i++)
        {
            if (!(voice(scored[i].Candidate.Signals) <= top))
                return false;
        }

        return true;
    }
}
