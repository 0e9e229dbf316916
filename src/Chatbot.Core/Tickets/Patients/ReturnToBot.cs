using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Language;

namespace Chatbot.Core.Tickets.Patients;

/// <summary>
/// What the bot still knows of a patient who was with a person: who they are to it and which red flags they were told
/// about, and nothing of what was talked about, so that no old question is taken up again.
/// </summary>
internal static class ReturnToBot
{
    /// <param name="asked">The ticket whose end asks whether it helped; null when nothing was asked. A no goes back to staff with its question.</param>
    public static string Memory(string? before, Ticket? asked, DateTimeOffset now)
    {
        var memory = DialogueMemoryJson.Read(before);
        var language = PatientLanguageCodes.Parse(asked?.Request.Language) ?? PatientLanguage.English;
        return DialogueMemoryJson.Write(DialogueMemory.Empty with
        {
            State = asked is null ? DialogueState.Open : DialogueState.AskingFeedback,
            Subject = asked is null ? null : new(null, null, asked.Request.Question, language, now),
            FeedbackAsked = asked is not null || memory.FeedbackAsked,
            LastTurn = memory.LastTurn,
            Greeted = memory.Greeted,
            StatedLanguage = memory.StatedLanguage,
            RedFlags = memory.RedFlags,
            Answers = memory.Answers,
        });
    }
}
