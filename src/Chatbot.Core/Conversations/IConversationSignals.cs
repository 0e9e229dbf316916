namespace Chatbot.Core.Conversations;

/// <summary>
/// Tells every replica that a conversation of our own channel has grown, or that there is something to send. A signal
/// may be lost: whoever listens also looks by itself from time to time.
/// </summary>
public interface IConversationSignals
{
    /// <summary>Tells the other replicas, and this one.</summary>
    Task RaiseAsync(Signal signal, CancellationToken cancellation);

    /// <summary>Hears signals, its own included, until disposed. The handler must be quick and must not throw.</summary>
    IDisposable Listen(Action<Signal> handler);
}

/// <param name="Subject">For <see cref="SignalKind.Conversation"/> its id on our own channel; for the others what changed.</param>
/// <param name="Transient">For what is shown and not kept, such as typing: its JSON.</param>
/// <param name="After">With <paramref name="Transient"/>: the conversation's last sequence number at that moment; once it has grown, what is shown is out of date.</param>
public sealed record Signal(SignalKind Kind, string Subject, string? Transient = null, long After = 0);

public enum SignalKind
{
    /// <summary>A conversation of our own channel has grown.</summary>
    Conversation,

    /// <summary>A lane of the outbox has something to send.</summary>
    Outbox,

    /// <summary>A ticket has changed.</summary>
    Ticket,

    /// <summary>The patient of a ticket is writing.</summary>
    Typing,
}
