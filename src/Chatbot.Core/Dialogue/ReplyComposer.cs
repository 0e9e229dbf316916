using System.Globalization;
using Chatbot.Core.Dialogue.Echoes;
using Chatbot.Core.Dialogue.Rules;
using Chatbot.Core.Hours;
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
            parts.Add(Say(ReplyKeys.OfferStaff, language));
        parts.Add(SourceLine(pair.Source, language));
        return Join(parts);
    }

    /// <summary>A text of replies.yaml.</summary>
    public string Say(string replyKey, PatientLanguage language) => Say(knowledge.Replies[replyKey], language);

    /// <summary>A text of another file.</summary>
    public string Say(LocalizedText text, PatientLanguage language) => ClinicTokens.Expand(text.In(language), knowledge, language);

    /// <summary>A text of replies.yaml, and behind it how to reach a person.</summary>
    public string WithStaff(string replyKey, PatientLanguage language) => Join(Say(replyKey, language), ReplyKeys.ReachStaff, language);

    /// <summary>A text, and behind it one of replies.yaml.</summary>
    public string Join(string text, string replyKey, PatientLanguage language) => Join([text, Say(replyKey, language)]);

    /// <summary>A text, and behind it when staff will answer, where clinic.yaml says when they are there.</summary>
    public string WithTimes(string text, PatientLanguage language, DateTimeOffset now) => Join([text, StaffTimes.When(knowledge, language, now)]);

    /// <summary>A text of replies.yaml, and under it what the person wrote, as words and nothing else.</summary>
    public string Quote(string replyKey, IEnumerable<string> texts, Situation situation) => Join(
        texts.Select(text => situation.IsBrief ? EchoText.AsPlainText(text) : $"> {EchoText.AsMarkdown(text)}").Prepend(Say(replyKey, situation.Language)));

    /// <summary>A text of replies.yaml, and under it numbered lines.</summary>
    public string Numbered(string replyKey, IEnumerable<string> lines, PatientLanguage language)
    {
        var numbered = lines.Select((line, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {line}"));
        return Join([Say(replyKey, language), string.Join('\n', numbered)]);
    }

    /// <summary>The line of a staff topic and what is read with it; how to reach staff comes behind.</summary>
    public string StaffTopic(StaffTopic topic, IEnumerable<ServedText> notices, PatientLanguage language) =>
        Join(notices.Select(notice => notice.Answer).Prepend(Say(topic.Line, language)));

    private string SourceLine(QnaSource source, PatientLanguage language) => Say(ReplyKeys.SourceLine, language)
        .Replace("{title}", source.Title, StringComparison.Ordinal)
        .Replace("{section}", source.Section, StringComparison.Ordinal);

    private static string Join(IEnumerable<string> parts) =>
        string.Join(Paragraph, parts.Select(part => part.Trim()).Where(part => part.Length > 0));
}
