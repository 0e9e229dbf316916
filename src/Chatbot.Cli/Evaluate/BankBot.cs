using Chatbot.Core.Ranking.Evaluation;
using Chatbot.Core.Ranking.Training;

namespace Chatbot.Cli.Evaluate;

/// <summary>A bare bank: retrieval and ranking alone decide, with no red flags, staff topics or small talk.</summary>
internal sealed class BankBot(LabelledBank bank, BankPredictor predictor, double answerThreshold) : IEvaluatedBot
{
    private readonly HashSet<string> _ids = bank.Texts.Select(text => text.Key).ToHashSet(StringComparer.Ordinal);

    public string Description => $"{bank.Name}: {Figures.Count(bank.Texts.Count)} phrasings of {Figures.Count(_ids.Count)} ids";

    public double AnswerThreshold => answerThreshold;

    public bool Knows(string id) => _ids.Contains(id);

    public Reply Ask(LabelledQuestion question) => ReplyTo(predictor.Predict(question), answerThreshold);

    public Reply ReplyAt(double threshold, Reply reply) => ReplyTo(reply.Prediction, threshold);

    public void Dispose() => predictor.Dispose();

    private static Reply ReplyTo(Prediction prediction, double threshold) =>
        prediction.Predicted.Length > 0 && prediction.Confidence >= threshold
            ? new(prediction, OutcomeNames.Answered, [prediction.Predicted], null)
            : new(prediction, OutcomeNames.FellBack, [], null);
}
