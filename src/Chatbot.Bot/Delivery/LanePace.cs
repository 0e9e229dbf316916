using Chatbot.Core.Delivery;
using Microsoft.Bot.Connector;

namespace Chatbot.Bot.Delivery;

/// <summary>
/// The channels of the cloud take about one message a second in a conversation, and a few more at once (Teams: 7 in a
/// second, 60 in 30). A bucket of tokens for each lane: one a second, and a few in store.
/// </summary>
internal sealed class LanePace(TimeProvider time)
{
    private const double PerSecond = 1;
    private const double InStore = 4;
    private const int MostLanes = 10_000;

    private readonly Dictionary<string, (double Tokens, long At)> _buckets = new(StringComparer.Ordinal);

    /// <returns>How long to wait before this is sent.</returns>
    public TimeSpan Take(OutboxMessage message)
    {
        if (message.Lane.StartsWith($"{Channels.Directline}|", StringComparison.Ordinal))
            return TimeSpan.Zero;
        lock (_buckets)
        {
            if (_buckets.Count > MostLanes)
                _buckets.Clear();
            var (tokens, at) = _buckets.TryGetValue(message.Lane, out var bucket) ? bucket : (InStore, time.GetTimestamp());
            var now = time.GetTimestamp();
            tokens = Math.Min(InStore, tokens + (time.GetElapsedTime(at, now).TotalSeconds * PerSecond)) - 1;
            _buckets[message.Lane] = (tokens, now);
            return tokens >= 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(-tokens / PerSecond);
        }
    }
}
