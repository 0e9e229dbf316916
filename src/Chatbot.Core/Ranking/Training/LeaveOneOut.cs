using Chatbot.Core.Ranking.Evaluation;

namespace Chatbot.Core.Ranking.Training;

/// <summary>Judges a way of fitting by sets that the fitted model has not seen.</summary>
public sealed class LeaveOneOut
{
    private readonly IReadOnlyList<LabelledBank> _banks;
    private readonly IReadOnlyList<IReadOnlyList<LabelledBank>> _groups;

    public LeaveOneOut(IReadOnlyList<LabelledBank> banks)
    {
        ArgumentNullException.ThrowIfNull(banks);
        _banks = banks;
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

        var results = new Dictionary<LabelledBank, CrossValidatedSet>();
        foreach (var group in _groups)
        {
            var model = fit([.. _banks.Where(bank => !group.Contains(bank))]);
            foreach (var bank in group)
                results[bank] = CrossValidatedSet.Of(bank.Name, [.. group.Select(set => set.Name)], Judge(bank, model));
            left();
        }

        return [.. _banks.Select(bank => results[bank])];
    }

    private static RankingMetrics Judge(LabelledBank bank, RankingModel model)
    {
        using var predictor = new BankPredictor(bank, model);
        return RankingMetrics.Of([.. bank.Questions.AsParallel().AsOrdered().Select(predictor.Predict)]);
    }
}
