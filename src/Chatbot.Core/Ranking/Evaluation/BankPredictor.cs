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

    public Prediction Predict(LabelledQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Prediction.Of(question, _ranker.Rank(_retriever.Recall(question.Text)));
    }

    public void Dispose() => _retriever.Dispose();
}
