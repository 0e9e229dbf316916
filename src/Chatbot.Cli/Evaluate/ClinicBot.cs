using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Ranking.Evaluation;
using Chatbot.Core.Ranking.Training;
using Chatbot.Core.Retrieval;

namespace Chatbot.Cli.Evaluate;

/// <summary>The whole bot over a faq-data folder. It tells the language by itself, as it does for a patient.</summary>
internal sealed class ClinicBot : IEvaluatedBot
{
    private readonly string _folder;
    private readonly KnowledgeBase _knowledge;
    private readonly Responder _responder;
    private readonly Dictionary<double, Responder> _responders;

    public ClinicBot(string folder, KnowledgeBase knowledge, Responder responder, double answerThreshold)
    {
        _folder = folder;
        _knowledge = knowledge;
        _responder = responder;
        _responders = AnswerThresholds.All.ToDictionary(threshold => threshold, responder.WithAnswerThreshold);
        AnswerThreshold = answerThreshold;
    }

    public string Description =>
        $"{_folder}, version {_knowledge.Version}: {_knowledge.Pairs.Count} pairs, {_knowledge.StaffTopics.Count} staff topics";

    public double AnswerThreshold { get; }

    public bool Knows(string id) => _knowledge.Pairs.Any(pair => CandidateKey.Of(pair) == id);

    public Reply Ask(LabelledQuestion question) => Ask(_responder, question);

    public Reply ReplyAt(double threshold, Reply reply) => Ask(_responders[threshold], reply.Prediction.Question);

    public void Dispose() => _responder.Dispose();

    private static Reply Ask(Responder responder, LabelledQuestion question)
    {
        var outcomes = responder.Respond(new(question.Text, ChannelNames.WebChat)).Outcomes;
        var lead = outcomes.MaxBy(outcome => outcome.Urgency)!;
        return new(
            Prediction.Of(question, outcomes.SelectMany(outcome => outcome.Candidates)),
            lead.Name,
            [.. outcomes.OfType<Answered>().Select(outcome => outcome.QnaId.Value)],
            lead.Language);
    }
}
