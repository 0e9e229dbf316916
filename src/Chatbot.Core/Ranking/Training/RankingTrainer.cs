namespace Chatbot.Core.Ranking.Training;

/// <summary>Fits a <see cref="RankingModel"/> to labelled banks and the variants made of them.</summary>
public static class RankingTrainer
{
    /// <param name="fittedOn">A sentence for <see cref="RankingModel.FittedOn"/>.</param>
    public static RankingModel Fit(
        IReadOnlyList<LabelledBank> banks, int seed, string fittedOn, TrainingMeaning? meaning = null)
    {
        ArgumentNullException.ThrowIfNull(banks);
        var observed = new ObservedBanks(seed, meaning).Of(banks);
        var withMeaning = observed.FindAll(observation => observation.Recall.Model is not null);
        return new()
        {
            FittedOn = fittedOn,
            Lexical = WeightsFitting.Fit(observed.FindAll(observation => observation.Recall.Model is null), null),
            Meanings = meaning is null || withMeaning.Count == 0
                ? new()
                : new Dictionary<string, RankingWeights> { [meaning.Sentences.Model] = WeightsFitting.Fit(withMeaning, meaning.WhereFew) },
        };
    }
}
