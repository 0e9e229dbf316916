using Chatbot.Core.Knowledge.Serving;
using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge.Archiving;

/// <summary>Lists what a version serves under every id: pairs, notices, replies of staff and the lines of staff topics.</summary>
internal sealed class Manifest(KnowledgeBase knowledge, ServingRules rules, DateOnly today, ArchiveFolder folder)
{
    private readonly KnowledgeServing _serving = new(knowledge, rules);

    public IReadOnlyList<ArchivedServing> Servings() =>
    [
        .. Enum.GetValues<PatientLanguage>().SelectMany(language =>
            knowledge.Pairs.Select(pair => Of(pair, language))
                .Concat(knowledge.SafetyNotices.Select(notice => Of(notice, language)))
                .Concat(knowledge.StaffReplies.Canned.Select(reply => Of(reply.Id, language, _serving.Canned(reply, language, today))))
                .Concat(knowledge.StaffTopics.Select(topic => Of(topic, language)))),
    ];

    private ArchivedServing Of(QnaPair pair, PatientLanguage language) =>
        Of(pair.Id.Value, language, _serving.Pair(pair, language, today));

    private ArchivedServing Of(SafetyNotice notice, PatientLanguage language) =>
        Of(notice.Id, language, _serving.Notice(notice, language, today));

    private ArchivedServing Of(string id, PatientLanguage language, PairServing serving) => serving switch
    {
        Served served => new(id, language.Code(), folder.Store(Text(served)), served.LastDay, null),
        NotServed refused => new(id, language.Code(), null, null, refused.Reason.ToString()),
        _ => throw new ArgumentOutOfRangeException(nameof(serving), serving, null),
    };

    private ArchivedServing Of(StaffTopic topic, PatientLanguage language)
    {
        var line = ClinicTokens.Expand(topic.Line.In(language), knowledge, language);
        var notices = topic.Notices
            .Select(id => _serving.Notice(id, language, today)).OfType<ServedText>()
            .Select(notice => Text(notice, []));
        return new(topic.Id, language.Code(), folder.Store(new ArchivedText(topic.Id, null, line, line, [.. notices])), null, null);
    }

    private static ArchivedText Text(Served served) => Text(served.Text, [.. served.Notices.Select(notice => Text(notice, []))]);

    private static ArchivedText Text(ServedText text, IReadOnlyList<ArchivedText> notices) =>
        new(text.Id, text.Question, text.Answer, text.Short, notices);
}
