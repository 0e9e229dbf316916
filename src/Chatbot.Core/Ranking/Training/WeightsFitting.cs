using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Ranking.Training;

/// <summary>Fits one variant of the model: first the order of the candidates, then how sure to be of the first.</summary>
internal static class WeightsFitting
{
    private const int MostCandidates = 10;
    private const double CandidatePenalty = 0.01;
    private const double ConfidencePenalty = 0.03;

    /// <summary>
    /// Up to so many phrasings for each candidate, what tells a question out of scope from one that is answered is too
    /// little to learn from: it drowns what tells the right candidate from the wrong one. Such questions count less there.
    /// </summary>
    private const float FewPhrasings = 2.5f;
    private const double UnanswerableOfFew = 0.25;

    /// <param name="meaningWhereFew">Null for words alone, see <see cref="RankingWeights.MeaningWhereFew"/>.</param>
    public static RankingWeights Fit(List<Observation> observed, double? meaningWhereFew)
    {
        var meaning = meaningWhereFew is not null;
        var names = CandidateFeatures.Names(meaning);
        var weights = new RankingWeights
        {
            MeaningWhereFew = meaningWhereFew,
            CandidateFeatures = names,
            Candidate = ConditionalLogit.Fit(Choices(observed, meaningWhereFew), names.Count, CandidatePenalty),
            ConfidenceFeatures = ConfidenceFeatures.Names(meaning),
            Confidence = new(0, []),
        };
        return weights with { Confidence = LogisticRegression.Fit(Examples(observed, weights), ConfidencePenalty) };
    }

    private static List<Choice> Choices(IEnumerable<Observation> observed, double? meaningWhereFew)
    {
        var choices = new List<Choice>();
        foreach (var (question, recall, weight) in observed)
        {
            // The others are far behind, and teach nothing.
            Candidate[] candidates = [.. recall.Candidates
                .OrderByDescending(candidate => Strength(candidate.Signals, meaningWhereFew))
                .ThenBy(candidate => candidate.Key, StringComparer.Ordinal)
                .Take(MostCandidates)];
            bool[] right = [.. candidates.Select(candidate => question.IsAnsweredBy(candidate.Key))];
            if (right.Contains(true) && right.Contains(false))
                choices.Add(new([.. candidates.Select(candidate => Features(candidate, recall, meaningWhereFew))], right, weight));
        }

        return choices;
    }

    private static double Strength(Signals signals, double? meaningWhereFew) =>
        CandidateFeatures.Sparse(signals, meaningWhereFew) + signals.Characters + signals.Meaning + (signals.Classifier / CandidateFeatures.ClassifierScale);

    private static double[] Features(Candidate candidate, Recall recall, double? meaningWhereFew)
    {
        var features = new double[CandidateFeatures.Names(meaningWhereFew is not null).Count];
        CandidateFeatures.Read(candidate.Signals, recall, meaningWhereFew, features);
        return features;
    }

    private static List<Example> Examples(IEnumerable<Observation> observed, RankingWeights weights)
    {
        var examples = new List<Example>();
        foreach (var (question, recall, weight) in observed)
        {
            var scored = weights.Score(recall);
            // The labels do not say which unanswerable questions a topic for staff is right about.
            if (question.IsAnswerable || CandidateKey.IsPair(scored[0].Candidate.Key))
            {
                var share = question.IsAnswerable || recall.Bank.PhrasingsPerCandidate > FewPhrasings ? 1 : UnanswerableOfFew;
                examples.Add(new(ConfidenceFeatures.Of(scored, recall, weights.MeaningWhereFew), question.IsAnsweredBy(scored[0].Candidate.Key), share * weight));
            }
        }

        return examples;
    }
}
