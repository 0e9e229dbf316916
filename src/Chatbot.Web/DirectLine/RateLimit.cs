using System.Collections.Concurrent;

namespace Chatbot.Web.DirectLine;

/// <summary>
/// At most so many per key in a minute. A bucket of tokens that refills evenly, so that whoever was refused may go on a
/// moment later and not all at the full minute.
/// </summary>
internal sealed class RateLimit(int perMinute, TimeProvider time)
{
    private const int PruneAbove = 10_000;
    private readonly ConcurrentDictionary<string, Bucket> _buckets = new(StringComparer.Ordinal);

    /// <returns>Null when it may go on; else how long to wait.</returns>
    public TimeSpan? Take(string key)
    {
        if (_buckets.Count > PruneAbove)
            Prune();
        var now = time.GetTimestamp();
        var wait = TimeSpan.Zero;
        _buckets.AddOrUpdate(key, _ => new Bucket(perMinute - 1, now), (_, bucket) => Take(bucket, now, out wait));
        return wait > TimeSpan.Zero ? wait : null;
    }

    private Bucket Take(Bucket bucket, long now, out TimeSpan wait)
    {
        var tokens = Refilled(bucket, now);
        wait = tokens >= 1 ? TimeSpan.Zero : TimeSpan.FromMinutes((1 - tokens) / perMinute);
        return new(tokens >= 1 ? tokens - 1 : tokens, now);
    }

    private double Refilled(Bucket bucket, long now) =>
        Math.Min(perMinute, bucket.Tokens + (time.GetElapsedTime(bucket.At, now).TotalMinutes * perMinute));

    /// <summary>A full bucket is as good as none.</summary>
    private void Prune()
    {
        var now = time.GetTimestamp();
        foreach (var (key, _) in _buckets.Where(pair => Refilled(pair.Value, now) >= perMinute))
            _buckets.TryRemove(key, out _);
    }

    private sealed record Bucket(double Tokens, long At);
}
