using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Serving;
using Chatbot.Core.Language;

namespace Chatbot.Core.Tickets.Patients;

/// <summary>The texts of the version in use that patients get from behind a ticket.</summary>
/// <param name="current">The version in use.</param>
public sealed class StaffTexts(Func<KnowledgeBase> current, ServingRules rules, HandoffOptions options, TimeProvider time)
{
    /// <param name="key">One of <see cref="StaffReplyKeys"/>.</param>
    /// <param name="who">Named where the clinic shows names; else their role is.</param>
    public string Notice(string key, StaffMember? who, PatientLanguage language)
    {
        var knowledge = current();
        var replies = knowledge.StaffReplies;
        var named = who is not null && options.ShowNames ? who.Name : replies[StaffReplyKeys.StaffRole].In(language);
        return ClinicTokens.Expand(replies[key].In(language), knowledge, language).Replace("{who}", named, StringComparison.Ordinal);
    }

    /// <param name="id">Of a pair or of a reply of staff-replies.yaml.</param>
    /// <param name="channel">Text messages get the short form.</param>
    /// <returns>Null when there is none that may be served in this language.</returns>
    public string? Prepared(string id, PatientLanguage language, string channel)
    {
        var knowledge = current();
        var (serving, today) = (new KnowledgeServing(knowledge, rules), ClinicCalendar.Today(time, knowledge.Clinic));
        var served = knowledge.Pairs.FirstOrDefault(pair => pair.Id.Value == id) is { } pair
            ? serving.Pair(pair, language, today)
            : knowledge.StaffReplies.Canned.FirstOrDefault(reply => reply.Id == id) is { } canned ? serving.Canned(canned, language, today) : null;
        return served is Served found ? Text(found, channel) : null;
    }

    /// <summary>The replies that may be sent in a language, as staff choose from them.</summary>
    public IReadOnlyList<(string Id, string Title)> Canned(PatientLanguage language) =>
        [.. current().StaffReplies.Canned.Where(reply => Prepared(reply.Id, language, ChannelNames.WebChat) is not null).Select(reply => (reply.Id, reply.Title))];

    /// <summary>The question of a pair, for staff to recognise it by; its id when it is no more.</summary>
    public string QuestionOf(string id, PatientLanguage language)
    {
        var texts = current().Pairs.FirstOrDefault(pair => pair.Id.Value == id)?.Texts;
        return texts is null ? id : (texts.GetValueOrDefault(language) ?? texts.Values.First()).Question;
    }

    private static string Text(Served served, string channel) => ChannelNames.WantsShortForm(channel)
        ? string.Join(' ', served.Notices.Select(notice => notice.Short).Prepend(served.Text.Short).Select(text => text.Trim()))
        : string.Join("\n\n", served.Notices.Select(notice => notice.Answer).Prepend(served.Text.Answer).Select(text => text.Trim()));
}
