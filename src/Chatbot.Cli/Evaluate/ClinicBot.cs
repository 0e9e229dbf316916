using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Ranking.Evaluation;
using Chatbot.Core.Ranking.Training;
using Chatbot.Core.Retrieval;
using Chatbot.Core.Retrieval.Embeddings;

namespace Chatbot.Cli.Evaluate;

/// <summary>The whole bot over a faq-data folder. It tells the language by itself, as it does for a patient.</summary>
internal sealed class ClinicBot : IEvaluatedBot
{
    private readonly string _folder;
    private readonly KnowledgeBase _knowledge;
    private readonly Responder _responder;
    private readonly SentenceEmbeddings _embeddings;
    private readonly Dictionary<double, Responder> _responders;

    public ClinicBot(string folder, KnowledgeBase knowledge, (Responder Responder, SentenceEmbeddings Embeddings) opened, double answerThreshold)
    {
        AnswerThreshold = answerThreshold;
        _folder = folder;
        _knowledge = knowledge;
        (_responder, _embeddings) = opened;
        _responders = AnswerThresholds.All.ToDictionary(threshold => threshold, _responder.WithAnswerThreshold);
    }

    public string Description =>
        $"{_folder}, version {_knowledge.Version}: {_knowledge.Pairs.Count} pairs, {_knowledge.StaffTopics.Count} staff topics";

    public double AnswerThreshold { get; }

    public bool Knows(string id) => _knowledge.Pairs.Any(pair => CandidateKey.Of(pair) == id);

    public ValueTask<Reply> AskAsync(LabelledQuestion question) => AskAsync(_responder, question);

    public ValueTask<Reply> ReplyAtAsync(double threshold, Reply reply) =>
        AskAsync(_responders[threshold], reply.Prediction.Question);

    public void Dispose()
    {
        _responder.Dispose();
        _embeddings.Dispose();
    }

    private static async ValueTask<Reply> AskAsync(Responder responder, LabelledQuestion question)
    {
        var turn = await responder.RespondAsync(new(question.Text, ChannelNames.WebChat), CancellationToken.None).ConfigureAwait(false);
        var outcomes = turn.Outcomes;
        var lead = outcomes.MaxBy(outcome => outcome.Urgency)!;
        var prediction = Prediction.Of(question, outcomes.SelectMany(outcome => outcome.Candidates));
        return new(prediction, lead.Name, [.. outcomes.OfType<Answered>().Select(outcome => outcome.QnaId.Value)], lead.Language)
        {
            Choices = lead is Disambiguating asked ? [.. asked.Choices.Select(choice => choice.Id.Value)] : [],
        };
    }
}
