using Chatbot.Core.Ranking.Evaluation;
using Chatbot.Core.Ranking.Training;
using Chatbot.Core.Retrieval.Embeddings;

namespace Chatbot.Cli.Evaluate;

/// <summary>A bare bank: retrieval and ranking alone decide, with no red flags, staff topics or small talk.</summary>
internal sealed class BankBot(LabelledBank bank, BankPredictor predictor, SentenceEmbeddings embeddings, double answerThreshold)
    : IEvaluatedBot
{
    private readonly MendedSpelling _spelling = new(predictor.Bank.Phrasings, embeddings.Vectors.Known);
    private readonly HashSet<string> _ids = bank.Texts.Select(text => text.Key).ToHashSet(StringComparer.Ordinal);

    public string Description => $"{bank.Name}: {Figures.Count(bank.Texts.Count)} phrasings of {Figures.Count(_ids.Count)} ids";

    public double AnswerThreshold => answerThreshold;

    public bool Knows(string id) => _ids.Contains(id);

    public async ValueTask<Reply> AskAsync(LabelledQuestion question)
    {
        var vector = predictor.Bank.HasMeaning
            ? await embeddings.EmbedAsync(_spelling.Of(question.Text), CancellationToken.None).ConfigureAwait(false)
            : null;
        return ReplyTo(predictor.Predict(question, vector), answerThreshold);
    }

    public ValueTask<Reply> ReplyAtAsync(double threshold, Reply reply) => new(ReplyTo(reply.Prediction, threshold));

    public void Dispose()
    {
        predictor.Dispose();
        embeddings.Dispose();
    }

    private static Reply ReplyTo(Prediction prediction, double threshold) =>
        prediction.Predicted.Length > 0 && prediction.Confidence >= threshold
            ? new(prediction, OutcomeNames.Answered, [prediction.Predicted], null)
            : new(prediction, OutcomeNames.FellBack, [], null);
}
