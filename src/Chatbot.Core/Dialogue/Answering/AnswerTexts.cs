using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Serving;
using Chatbot.Core.Language;
using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Dialogue.Answering;

/// <summary>The pairs and notices of one version of the knowledge base, and what of them may be served today.</summary>
internal sealed class AnswerTexts(KnowledgeBase knowledge, ServingRules serving, TimeProvider time)
{
    private readonly KnowledgeServing _serving = new(knowledge, serving);
    private readonly ReplyComposer _replies = new(knowledge);
    private readonly Dictionary<string, QnaPair> _pairs = knowledge.Pairs.ToDictionary(CandidateKey.Of, StringComparer.Ordinal);
    private readonly Dictionary<string, StaffTopic> _topics = knowledge.StaffTopics.ToDictionary(CandidateKey.Of, StringComparer.Ordinal);

    public KnowledgeBase Knowledge => knowledge;

    public ReplyComposer Replies => _replies;

    private DateOnly Today => ClinicCalendar.Today(time, knowledge.Clinic);

    public QnaPair? Pair(string? key) => key is null ? null : _pairs.GetValueOrDefault(key);

    public StaffTopic? Topic(string key) => _topics.GetValueOrDefault(key);

    public PairServing Serve(QnaPair pair, PatientLanguage language) => _serving.Pair(pair, language, Today);

    /// <summary>The question that a pair answers, in one language; null when its answer may not be served in it.</summary>
    public FollowUp? Ask(QnaId id, PatientLanguage language) =>
        Pair(id.Value) is { } pair && Serve(pair, language) is Served { Text.Question: { } question } ? new(id, question) : null;

    public string StaffTopic(StaffTopic topic, PatientLanguage language) => _replies.StaffTopic(
        topic, topic.Notices.Select(id => _serving.Notice(id, language, Today)).OfType<ServedText>(), language);
}
