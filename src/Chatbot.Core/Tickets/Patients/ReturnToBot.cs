using Chatbot.Core.Dialogue.Remembering;

namespace Chatbot.Core.Tickets.Patients;

/// <summary>
/// What the bot still knows of a patient who was with a person: who they are to it and which red flags they were told
/// about, and nothing of what was talked about, so that no old question is taken up again.
/// </summary>
internal static class ReturnToBot
{
    /// <param name="asksFeedback">Whether the last thing that the patient read asks whether it helped.</param>
    public static string Memory(string? before, bool asksFeedback)
    {
        var memory = DialogueMemoryJson.Read(before);
        return DialogueMemoryJson.Write(DialogueMemory.Empty with
        {
            State = asksFeedback ? DialogueState.AskingFeedback : DialogueState.Open,
            FeedbackAsked = asksFeedback || memory.FeedbackAsked,
            LastTurn = memory.LastTurn,
            Greeted = memory.Greeted,
            StatedLanguage = memory.StatedLanguage,
            RedFlags = memory.RedFlags,
            Answers = memory.Answers,
        });
    }
}
