namespace Chatbot.Bot.Handoff;

/// <summary>At most one sign of typing in three seconds for each side of a conversation: so long a client shows one.</summary>
internal sealed class TypingPace(TimeProvider time)
{
    private const int PruneAbove = 1000;
    private static readonly TimeSpan Shown = TimeSpan.FromSeconds(3);
    private readonly Dictionary<string, DateTimeOffset> _last = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <returns>Whether it may be shown now.</returns>
    public bool Take(string side)
    {
        var now = time.GetUtcNow();
        lock (_lock)
        {
            if (_last.TryGetValue(side, out var last) && now - last < Shown)
                return false;
            if (_last.Count >= PruneAbove)
                Prune(now);
            _last[side] = now;
            return true;
        }
    }

    private void Prune(DateTimeOffset now)
    {
        foreach (var (side, _) in _last.Where(pair => now - pair.Value >= Shown).ToList())
            _last.Remove(side);
    }
}
