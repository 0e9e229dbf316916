using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Serving;
using Chatbot.Core.Language;

namespace Chatbot.Core.Dialogue;

/// <summary>Puts together what a patient reads. Every word comes from faq-data.</summary>
internal sealed class ReplyComposer(KnowledgeBase knowledge)
{
    private const string Paragraph = "\n\n";

    public string Answer(Served served, QnaPair pair, Turn turn, PatientLanguage language)
    {
        if (ChannelNames.WantsShortForm(turn.Channel))
            return string.Join(' ', served.Notices.Select(notice => notice.Short).Prepend(served.Text.Short).Select(text => text.Trim()));

        List<string> parts = [served.Text.Answer, .. served.Notices.Select(notice => notice.Answer)];
        if (pair.OffersStaff)
            parts.Add(Reply(ReplyKeys.OfferStaff, language));
        parts.Add(SourceLine(pair.Source, language));
        return Join(parts);
    }

    /// <summary>A text of replies.yaml, and behind it how to reach a person.</summary>
    public string WithStaff(string replyKey, PatientLanguage language) =>
        Join([Reply(replyKey, language), Reply(ReplyKeys.ReachStaff, language)]);

    public string StaffTopic(StaffTopic topic, IEnumerable<ServedText> notices, PatientLanguage language) =>
        Join([Expand(topic.Line.In(language), language), .. notices.Select(notice => notice.Answer), Reply(ReplyKeys.ReachStaff, language)]);

    private string SourceLine(QnaSource source, PatientLanguage language) => Reply(ReplyKeys.SourceLine, language)
        .Replace("{title}", source.Title, StringComparison.Ordinal)
        .Replace("{section}", source.Section, StringComparison.Ordinal);

    private string Reply(string key, PatientLanguage language) => Expand(knowledge.Replies[key].In(language), language);

    private string Expand(string text, PatientLanguage language) => ClinicTokens.Expand(text, knowledge, language);

    private static string Join(IEnumerable<string> parts) => string.Join(Paragraph, parts.Select(part => part.Trim()));
}
