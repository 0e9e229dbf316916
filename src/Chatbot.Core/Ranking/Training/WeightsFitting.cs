using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Ranking.Training;

/// <summary>Fits one variant of the model: first the order of the candidates, then how sure to be of the first.</summary>
internal static class WeightsFitting
{
    private const int MostCandidates = 10;
    private const double CandidatePenalty = 0.01;
    private const double ConfidencePenalty = 0.02;

    /// <summary>
    /// Up to so many phrasings for each candidate, what tells a question out of scope from one that is answered is too
    /// little to learn from: it drowns what tells the right candidate from the wrong one. Such questions count less there.
    /// </summary>
    private const float FewPhrasings = 2.5f;
    private const double UnanswerableOfFew = 0.25;

    public static RankingWeights Fit(List<Observation> observed, bool meaning)
    {
        var names = CandidateFeatures.Names(meaning);
        var weights = new RankingWeights
        {
            CandidateFeatures = names,
            Candidate = ConditionalLogit.Fit(Choices(observed, meaning), names.Count, CandidatePenalty),
            ConfidenceFeatures = ConfidenceFeatures.Names(meaning),
            Confidence = new(0, []),
        };
        return weights with { Confidence = LogisticRegression.Fit(Examples(observed, weights, meaning), ConfidencePenalty) };
    }

    private static List<Choice> Choices(IEnumerable<Observation> observed, bool meaning)
    {
        var choices = new List<Choice>();
        foreach (var (question, recall, weight) in observed)
        {
            // The others are far behind, and teach nothing.
            Candidate[] candidates = [.. recall.Candidates
                .OrderByDescending(candidate => Strength(candidate.Signals, recall))
                .ThenBy(candidate => candidate.Key, StringComparer.Ordinal)
                .Take(MostCandidates)];
            bool[] right = [.. candidates.Select(candidate => question.IsAnsweredBy(candidate.Key))];
            if (right.Contains(true) && right.Contains(false))
                choices.Add(new([.. candidates.Select(candidate => Features(candidate, recall, meaning))], right, weight));
        }

        return choices;
    }

    private static double Strength(Signals signals, Recall recall) =>
        CandidateFeatures.Sparse(signals, recall) + signals.Characters + signals.Meaning + (signals.Classifier / CandidateFeatures.ClassifierScale);

    private static double[] Features(Candidate candidate, Recall recall, bool meaning)
    {
        var features = new double[CandidateFeatures.Names(meaning).Count];
        CandidateFeatures.Read(candidate.Signals, recall, meaning, features);
        return features;
    }

    private static List<Example> Examples(IEnumerable<Observation> observed, RankingWeights weights, bool meaning)
    {
        var examples = new List<Example>();
        foreach (var (question, recall, weight) in observed)
        {
            var scored = weights.Score(recall, meaning);
            // The labels do not say which unanswerable questions a topic for staff is right about.
            if (question.IsAnswerable || CandidateKey.IsPair(scored[0].Candidate.Key))
            {
                var share = question.IsAnswerable || recall.Bank.PhrasingsPerCandidate > FewPhrasings ? 1 : UnanswerableOfFew;
                examples.Add(new(ConfidenceFeatures.Of(scored, recall, meaning), question.IsAnsweredBy(scored[0].Candidate.Key), share * weight));
            }
        }

        return examples;
    }
}
