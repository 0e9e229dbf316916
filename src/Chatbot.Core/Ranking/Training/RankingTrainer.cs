using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Ranking.Training;

/// <summary>Fits a <see cref="RankingModel"/> to labelled banks and the variants made of them.</summary>
public static class RankingTrainer
{
    public static Func<string, ReadOnlyMemory<float>?>? VectorOf { get; set; }

    private const int QuestionsPerVariant = 300;
    private const int RivalsPerQuestion = 4;
    private const double CandidatePenalty = 1e-3;
    private const double ConfidencePenalty = 1e-3;

    /// <param name="fittedOn">A sentence for <see cref="RankingModel.FittedOn"/>.</param>
    public static RankingModel Fit(IReadOnlyList<LabelledBank> banks, int seed, string fittedOn)
    {
        ArgumentNullException.ThrowIfNull(banks);
        var observed = banks.SelectMany(bank => Observe(bank, seed)).ToList();
        var candidate = LogisticRegression.Fit(CandidateExamples(observed), CandidatePenalty);
        var model = new RankingModel
        {
            FittedOn = fittedOn,
            CandidateFeatures = CandidateFeatures.Names,
            Candidate = candidate with { Intercept = 0 },
            ConfidenceFeatures = ConfidenceFeatures.Names,
            Confidence = new(0, new double[ConfidenceFeatures.Names.Count]),
        };
        return model with { Confidence = LogisticRegression.Fit(ConfidenceExamples(observed, model), ConfidencePenalty) };
    }

    private static IEnumerable<Observation> Observe(LabelledBank bank, int seed)
    {
        var variants = BankVariants.Of(bank, seed).ToList();
        foreach (var variant in variants.Where(variant => variant.Texts.Count > 0))
        {
            using var retriever = Retriever.Build(variant.Language, variant.Texts, variant.Synonyms);
            if (VectorOf is not null) retriever.TryAddMeaning(VectorOf);
            var questions = variant.Questions.ToArray();
            new Random(seed).Shuffle(questions);
            var taken = questions.Take(QuestionsPerVariant).ToArray();
            foreach (var question in taken)
                yield return new(question, retriever.Recall(question.Text, VectorOf?.Invoke(question.Text)), 1.0 / variants.Count / taken.Length);
        }
    }

    /// <summary>Pairs of a right candidate and a rival, both ways round: the model learns which to prefer.</summary>
    private static List<Example> CandidateExamples(IEnumerable<Observation> observed)
    {
        var examples = new List<Example>();
        foreach (var (question, recall, weight) in observed)
        {
            var right = recall.Candidates.Where(candidate => question.IsAnsweredBy(candidate.Key)).ToList();
            var rivals = recall.Candidates.Where(candidate => !question.IsAnsweredBy(candidate.Key))
                .OrderByDescending(candidate => candidate.Signals.BestPhrasing + candidate.Signals.Characters)
                .Take(RivalsPerQuestion);
            foreach (var rival in rivals)
            {
                foreach (var one in right)
                {
                    var better = Difference(one.Signals, rival.Signals);
                    examples.Add(new(better, true, weight));
                    examples.Add(new([.. better.Select(x => -x)], false, weight));
                }
            }
        }

        return examples;
    }

    private static double[] Difference(Signals a, Signals b) =>
        [.. CandidateFeatures.Of(a).Zip(CandidateFeatures.Of(b), (x, y) => x - y)];

    private static List<Example> ConfidenceExamples(IEnumerable<Observation> observed, RankingModel model)
    {
        var ranker = new Ranker(model);
        var examples = new List<Example>();
        foreach (var (question, recall, weight) in observed.Where(observation => observation.Recall.Candidates.Count > 0))
        {
            var scored = ranker.Score(recall);
            examples.Add(new(Ranker.ConfidenceFeaturesOf(scored, recall), question.IsAnsweredBy(scored[0].Candidate.Key), weight));
        }

        return examples;
    }

    private sealed record Observation(LabelledQuestion Question, Recall Recall, double Weight);
}
