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
    public IReadOnlyList<CrossValidatedSet> Run(Func<IReadOnlyList<LabelledBank>, RankingModel> fit, Action left)
    {
        ArgumentNullException.ThrowIfNull(fit);
        ArgumentNullException.ThrowIfNull(left);
        if (Fits < 2)
            throw new InvalidOperationException("All sets belong together, so none can be judged by a model fitted on the others.");

        var results = new Dictionary<LabelledBank, IReadOnlyList<CrossValidatedSet>>();
        foreach (var group in _groups)
        {
            var model = fit([.. _banks.Where(bank => !group.Contains(bank))]);
            foreach (var bank in group)
                results[bank] = Judge(bank, [.. group.Select(set => set.Name)], model);
            left();
        }

        return [.. _banks.SelectMany(bank => results[bank])];
    }

    /// <returns>By words alone, then with sentence vectors, where there are some.</returns>
    private List<CrossValidatedSet> Judge(LabelledBank bank, IReadOnlyList<string> leftOut, RankingModel model)
    {
        using var predictor = new BankPredictor(bank, model);
        List<CrossValidatedSet> judged = [CrossValidatedSet.Of(bank.Name, leftOut, Measure(question => predictor.Predict(question)))];
        if (_meaning is { Sentences: var sentences } && model.Meanings.ContainsKey(sentences.Model) && predictor.Bank.TryAddMeaning(sentences))
        {
            var spelling = _meaning.SpellingOf(bank);
            var measured = Measure(question => predictor.Predict(question, sentences.VectorOf(spelling.Of(question.Text))));
            judged.Add(CrossValidatedSet.Of(bank.Name, leftOut, measured) with { SentenceModel = sentences.Model });
        }

        return judged;

        RankingMetrics Measure(Func<LabelledQuestion, Prediction> predict) =>
            RankingMetrics.Of([.. bank.Questions.AsParallel().AsOrdered().Select(predict)]);
    }
}
