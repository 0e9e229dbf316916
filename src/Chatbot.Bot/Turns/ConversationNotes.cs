using Chatbot.Core.Dialogue.Remembering;

namespace Chatbot.Bot.Turns;

/// <summary>What the bot remembers of one conversation.</summary>
internal sealed class ConversationNotes
{
    private int _greeted;

    public DialogueMemory Memory { get; set; } = DialogueMemory.Empty;

    /// <summary>When the conversation was last in use.</summary>
    public long LastUsed { get; set; }

    /// <returns>True for the first who asks: that one greets.</returns>
    public bool TryGreet() => Interlocked.Exchange(ref _greeted, 1) == 0;

    public void TakeBackGreeting() => Interlocked.Exchange(ref _greeted, 0);
}
