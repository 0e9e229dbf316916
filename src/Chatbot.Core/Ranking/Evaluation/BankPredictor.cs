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

    /// <param name="meant">The vectors of <see cref="Retrieval.Embeddings.MeantSentences"/>, if there is a model.</param>
    public Prediction Predict(LabelledQuestion question, IReadOnlyList<ReadOnlyMemory<float>>? meant = null)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Prediction.Of(question, _ranker.Rank(_retriever.Recall(question.Text, meant)));
    }

    public void Dispose() => _retriever.Dispose();
}
