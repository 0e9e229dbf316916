using Chatbot.Core.Delivery;

namespace Chatbot.Bot.Delivery;

/// <summary>Delivers whatever kind of message, within the time and the quick retries of one attempt.</summary>
internal sealed class Deliveries(IEnumerable<IDelivery> kinds, LanePace pace, Backoff backoff, TimeProvider time)
{
    private readonly Dictionary<string, IDelivery> _kinds = kinds.ToDictionary(delivery => delivery.Kind, StringComparer.Ordinal);

    public Backoff Backoff => backoff;

    public async Task DeliverAsync(OutboxItem item, CancellationToken cancellation)
    {
        if (!_kinds.TryGetValue(item.Message.Kind, out var delivery))
            throw new UndeliverableException($"nobody delivers messages of kind '{item.Message.Kind}'");
        if (pace.Take(item.Message) is var wait && wait > TimeSpan.Zero)
            await Task.Delay(wait, time, cancellation).ConfigureAwait(false);
        await backoff.Attempt.ExecuteAsync(
            async token => await delivery.DeliverAsync(item, token).ConfigureAwait(false), cancellation).ConfigureAwait(false);
    }
}
