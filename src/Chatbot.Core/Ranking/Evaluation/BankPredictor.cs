using Chatbot.Core.Ranking.Training;
using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Ranking.Evaluation;

/// <summary>Retrieval and ranking over one bank, without any dialogue around them.</summary>
public sealed class BankPredictor : IDisposable
{
    private readonly Retriever _retriever;
    private readonly Ranker _ranker;

    public BankPredictor(LabelledBank bank, RankingModel model)
    {
        ArgumentNullException.ThrowIfNull(bank);
        _retriever = Retriever.Build(bank.Language, bank.Texts, bank.Synonyms);
        _ranker = new(model);
    }

    public Retriever Bank => _retriever;

    /// <param name="vector">The vector of the question by <see cref="Retrieval.Embeddings.MendedSpelling"/>, if there is a model.</param>
    public Prediction Predict(LabelledQuestion question, ReadOnlyMemory<float>? vector = null)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Prediction.Of(question, _ranker.Rank(_retriever.Recall(question.Text, vector)));
    }

    public void Dispose() => _retriever.Dispose();
}
