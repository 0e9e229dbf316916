using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Chatbot.Bot.Delivery;

/// <summary>
/// Lanes in which something waits to be sent by this replica, each once, however often it is named: a slow one, such as
/// that of a ticket's card, must not keep the others waiting.
/// </summary>
internal sealed class PromptedLanes
{
    private readonly HashSet<string> _waiting = new(StringComparer.Ordinal);
    private readonly Channel<string> _lanes = Channel.CreateUnbounded<string>();

    public void Add(string lane)
    {
        lock (_waiting)
        {
            if (_waiting.Add(lane))
                _lanes.Writer.TryWrite(lane);
        }
    }

    /// <summary>One after the other; a lane that is named again from then on comes again.</summary>
    public async IAsyncEnumerable<string> AllAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var lane in _lanes.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
        {
            lock (_waiting)
                _waiting.Remove(lane);
            yield return lane;
        }
    }
}
