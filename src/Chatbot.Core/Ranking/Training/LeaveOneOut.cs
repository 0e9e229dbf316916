using Chatbot.Core.Ranking.Evaluation;

namespace Chatbot.Core.Ranking.Training;

/// <summary>Judges a way of fitting by sets that the fitted model has not seen.</summary>
public sealed class LeaveOneOut
{
    private readonly IReadOnlyList<LabelledBank> _banks;
    private readonly IReadOnlyList<IReadOnlyList<LabelledBank>> _groups;
    private readonly TrainingMeaning? _meaning;

    /// <param name="meaning">For judging models with sentence vectors too.</param>
    public LeaveOneOut(IReadOnlyList<LabelledBank> banks, TrainingMeaning? meaning = null)
    {
        ArgumentNullException.ThrowIfNull(banks);
        _banks = banks;
        _meaning = meaning;
        _groups = SetGroups.Of(banks);
    }

    /// <summary>How many models are fitted, one for each group of sets that belong together.</summary>
    public int Fits => _groups.Count;

    /// <param name="fit">Fits a model on the sets that are left.</param>
    /// <param name="left">Is told each time that a group is done.</param>
    /// <param name="judged">Is given each set's figures and what they were measured on.</param>
    public IReadOnlyList<CrossValidatedSet> Run(
        Func<IReadOnlyList<LabelledBank>, RankingModel> fit, Action left, Action<CrossValidatedSet, IReadOnlyList<Prediction>>? judged = null)
    {
        ArgumentNullException.ThrowIfNull(fit);
        ArgumentNullException.ThrowIfNull(left);
        if (Fits < 2)
            throw new InvalidDataException("All sets belong together, so none can be judged by a model fitted on the others.");

        var results = new Dictionary<LabelledBank, IReadOnlyList<CrossValidatedSet>>();
        foreach (var group in _groups)
        {
            var model = fit([.. _banks.Where(bank => !group.Contains(bank))]);
            foreach (var bank in group)
                results[bank] = Judge(bank, [.. group.Select(set => set.Name)], model, judged);
            left();
        }

        return [.. _banks.SelectMany(bank => results[bank])];
    }

    /// <returns>By words alone, then with sentence vectors, where there are some.</returns>
    private List<CrossValidatedSet> Judge(
        LabelledBank bank, IReadOnlyList<string> leftOut, RankingModel model, Action<CrossValidatedSet, IReadOnlyList<Prediction>>? judged)
    {
        using var predictor = new BankPredictor(bank, model);
        List<CrossValidatedSet> sets = [Measure(null, question => predictor.Predict(question))];
        if (_meaning is { Sentences: var sentences } && model.Meanings.ContainsKey(sentences.Model) && predictor.Bank.TryAddMeaning(sentences))
        {
            var spelling = _meaning.SpellingOf(bank);
            sets.Add(Measure(sentences.Model, question => predictor.Predict(question, sentences.VectorOf(spelling.Of(question.Text)))));
        }

        return sets;

        CrossValidatedSet Measure(string? sentenceModel, Func<LabelledQuestion, Prediction> predict)
        {
            Prediction[] predictions = [.. bank.Questions.AsParallel().AsOrdered().Select(predict)];
            var set = CrossValidatedSet.Of(bank.Name, leftOut, RankingMetrics.Of(predictions)) with { SentenceModel = sentenceModel };
            judged?.Invoke(set, predictions);
            return set;
        }
    }
}
