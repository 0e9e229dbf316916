namespace Chatbot.Bot.Turns;

/// <summary>What the bot remembers of one conversation.</summary>
internal sealed class ConversationNotes
{
    private int _greeted;

    /// <summary>The questions that were offered last, in the order of their numbers.</summary>
    public IReadOnlyList<string> Offered { get; set; } = [];

    /// <summary>What the person wrote last: a sign of an emergency may be spread over two messages.</summary>
    public string? LastUtterance { get; set; }

    /// <summary>When the conversation was last in use.</summary>
    public long LastUsed { get; set; }

    /// <returns>True for the first who asks: that one greets.</returns>
    public bool TryGreet() => Interlocked.Exchange(ref _greeted, 1) == 0;

    public void TakeBackGreeting() => Interlocked.Exchange(ref _greeted, 0);
}
