namespace Chatbot.Bot.Delivery;

/// <summary>
/// Lanes that are to be sent soon, by the workers of this replica, for whoever does not want to wait for it. It knows nobody,
/// so that whoever a message concerns on its way out may prompt others.
/// </summary>
public sealed class OutboxPrompts
{
    private readonly PromptedLanes _ours = new();
    private readonly PromptedLanes _others = new();

    public void Add(string lane) => (OutboxLanes.IsOurs(lane) ? _ours : _others).Add(lane);

    /// <summary>Lanes of our own channel, one after the other: they wait for no channel of the cloud.</summary>
    public IAsyncEnumerable<string> OursAsync(CancellationToken cancellation) => _ours.AllAsync(cancellation);

    public IAsyncEnumerable<string> OthersAsync(CancellationToken cancellation) => _others.AllAsync(cancellation);
}
