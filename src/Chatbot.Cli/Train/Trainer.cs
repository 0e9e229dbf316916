using System.Globalization;
using Chatbot.Cli.Evaluate;
using Chatbot.Core.Ranking;
using Chatbot.Core.Ranking.Evaluation;
using Chatbot.Core.Ranking.Training;

namespace Chatbot.Cli.Train;

/// <summary>Fits the model, and the models that judge it.</summary>
internal sealed class Trainer(IReadOnlyList<LabelledBank> banks, int seed, TrainingMeaning? meaning)
{
    private readonly LeaveOneOut _leaveOneOut = new(banks, meaning);

    public int Fits(bool isJudged) => isJudged ? _leaveOneOut.Fits + 1 : 1;

    /// <param name="step">Called after each fit.</param>
    /// <param name="predictions">The folder that takes a file of predictions for each set that is judged; null for none.</param>
    public RankingModel Run(bool isJudged, Action step, string? predictions)
    {
        if (isJudged && _leaveOneOut.Fits < 2)
            throw new UsageException("--leave-one-out needs two sets that do not share their questions; sets with the same name up to a dash count as one.");
        var figures = isJudged ? _leaveOneOut.Run(Fit, step, predictions is null ? null : Write) : [];
        var model = Fit(banks) with { CrossValidated = figures };
        step();
        return model;

        void Write(CrossValidatedSet set, IReadOnlyList<Prediction> predicted) =>
            PredictionsFile.Write(Path.Combine(predictions, $"{set.Set}-{set.SentenceModel ?? "words"}.tsv"), predicted);
    }

    private RankingModel Fit(IReadOnlyList<LabelledBank> sets) => RankingTrainer.Fit(sets, seed, Description(sets), meaning);

    private string Description(IEnumerable<LabelledBank> sets) => string.Create(
        CultureInfo.InvariantCulture, $"chatbot train, seed {seed}: {string.Join("; ", sets.Select(Description))}");

    private static string Description(LabelledBank set)
    {
        var ids = set.Texts.Select(text => text.Key).Distinct(StringComparer.Ordinal).Count();
        var unanswerable = set.Questions.Count(question => !question.IsAnswerable);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{set.Name} ({set.Texts.Count} texts of {ids} ids, {set.Questions.Count} questions, {unanswerable} of them out of scope)");
    }
}
