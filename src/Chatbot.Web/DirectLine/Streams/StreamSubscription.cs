using System.Threading.Channels;

namespace Chatbot.Web.DirectLine.Streams;

/// <summary>One listener's letter box. It holds few letters and throws out old ones: every letter makes the listener read the conversation anyway.</summary>
internal sealed class StreamSubscription(Action<StreamSubscription> unsubscribe) : IDisposable
{
    private const int Capacity = 8;

    private readonly CancellationTokenSource _replaced = new();
    private readonly Channel<TransientActivity?> _letters = Channel.CreateBounded<TransientActivity?>(
        new BoundedChannelOptions(Capacity) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    /// <summary>Cancelled when a newer listener took the place.</summary>
    public CancellationToken Replaced => _replaced.Token;

    public void Tell(TransientActivity? activity) => _letters.Writer.TryWrite(activity);

    public void Replace() => _replaced.Cancel();

    public ValueTask<TransientActivity?> NextAsync(CancellationToken cancellation) => _letters.Reader.ReadAsync(cancellation);

    // The source is not disposed of: a newer listener may replace this one at the same moment. It holds no timer.
    public void Dispose() => unsubscribe(this);
}
