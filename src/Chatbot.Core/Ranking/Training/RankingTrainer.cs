namespace Chatbot.Core.Ranking.Training;

/// <summary>Fits a <see cref="RankingModel"/> to labelled banks and the variants made of them.</summary>
public static class RankingTrainer
{
    /// <param name="fittedOn">A sentence for <see cref="RankingModel.FittedOn"/>.</param>
    /// <param name="vectorOf">The sentence vector of a text; banks without are left out of the variant with meaning.</param>
    public static RankingModel Fit(
        IReadOnlyList<LabelledBank> banks, int seed, string fittedOn, Func<string, ReadOnlyMemory<float>?>? vectorOf = null)
    {
        ArgumentNullException.ThrowIfNull(banks);
        var observed = new ObservedBanks(seed, vectorOf).Of(banks);
        var withMeaning = observed.FindAll(observation => observation.Recall.HasMeaning);
        return new()
        {
            FittedOn = fittedOn,
            Lexical = WeightsFitting.Fit(observed.FindAll(observation => !observation.Recall.HasMeaning), meaning: false),
            WithMeaning = withMeaning.Count == 0 ? null : WeightsFitting.Fit(withMeaning, meaning: true),
        };
    }
}
