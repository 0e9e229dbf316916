using Chatbot.Core.Dialogue.Rules;

namespace Chatbot.Core.Dialogue.Remembering;

/// <summary>The ways in which a turn changes the memory.</summary>
internal static class MemoryChanges
{
    private const int LongestUtterance = 1000;

    /// <summary>The bot waits for nothing any more, and offers nothing.</summary>
    public static DialogueMemory Settle(this DialogueMemory memory) => memory with
    {
        State = DialogueState.Open,
        Suggestions = [],
        Offered = null,
        WaitingQuestions = [],
    };

    /// <summary>The bot knew what to do: what it did not know before is done with.</summary>
    public static DialogueMemory Understood(this DialogueMemory memory) => memory.Settle() with
    {
        Failures = 0,
        AskedBack = 0,
        Unanswered = [],
    };

    /// <summary>The memory as the turn leaves it.</summary>
    public static DialogueMemory After(this DialogueMemory memory, Situation situation) => memory with
    {
        Schema = DialogueMemory.CurrentSchema,
        LastTurn = situation.Now,
        PreviousUtterance = situation.Utterance.Length <= LongestUtterance ? situation.Utterance : situation.Utterance[..LongestUtterance],
    };

    /// <summary>A conversation that begins anew, save what must not be forgotten: emergencies, tickets, the language, what was asked once.</summary>
    public static DialogueMemory StartOver(this DialogueMemory memory) => memory.Understood() with
    {
        Subject = null,
        PreviousUtterance = null,
    };
}
