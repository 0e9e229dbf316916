using Chatbot.Core.Knowledge;
using Chatbot.Core.Language;

namespace Chatbot.Core.Hours;

/// <summary>What a patient is told about when staff will answer, and what to do if that is too late.</summary>
public static class StaffTimes
{
    /// <summary>One sentence on when, where clinic.yaml says when staff are there, and one on what cannot wait.</summary>
    public static string Words(KnowledgeBase knowledge, PatientLanguage language, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        string[] parts = [When(knowledge, language, now), Reply(knowledge, StaffReplyKeys.CannotWait, language)];
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }

    /// <returns>Empty when clinic.yaml does not say when staff are there.</returns>
    public static string When(KnowledgeBase knowledge, PatientLanguage language, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        if (ClinicHours.Of(knowledge.Clinic) is not { } hours)
            return "";
        if (hours.IsOpen(now))
            return Reply(knowledge, StaffReplyKeys.AnswerSoon, language);
        if (hours.NextOpening(now) is not { } opening)
            return Reply(knowledge, StaffReplyKeys.AnswerLater, language);
        var when = OpeningWords.Of(hours.Local(opening), hours.Local(now), language);
        if (knowledge.Clinic.Opening!.IsPlaceholder)
            when = $"{when} {knowledge.Replies[ReplyKeys.PlaceholderMark].In(language)}";
        return Reply(knowledge, StaffReplyKeys.AnswerAt, language).Replace("{when}", when, StringComparison.Ordinal);
    }

    private static string Reply(KnowledgeBase knowledge, string key, PatientLanguage language) =>
        ClinicTokens.Expand(knowledge.StaffReplies[key].In(language), knowledge, language);
}
