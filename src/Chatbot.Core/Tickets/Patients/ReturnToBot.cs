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
            FeedbackTurn = asked is null ? null : FormattableString.Invariant($"ticket:{asked.Id}"),
            LastTurn = memory.LastTurn,
            Greeted = memory.Greeted,
            StatedLanguage = memory.StatedLanguage,
            RedFlags = memory.RedFlags,
            Answers = memory.Answers,
        });
    }

    /// <summary>
    /// The bot had never stopped answering, and only what it has sent to staff is over: who asks for the same again gets a
    /// new ticket.
    /// </summary>
    /// <returns>Null when there is nothing to forget.</returns>
    public static string? WithoutTickets(string? before) =>
        before is null ? null : DialogueMemoryJson.Write(DialogueMemoryJson.Read(before) with { Tickets = [] });
}
