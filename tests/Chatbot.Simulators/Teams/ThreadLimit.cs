namespace Chatbot.Simulators.Teams;

/// <summary>How much one bot may write into one thread, as Teams publishes it.</summary>
internal sealed class ThreadLimit(TimeProvider time)
{
    private static readonly (int Count, TimeSpan Time)[] Limits =
    [
        (7, TimeSpan.FromSeconds(1)), (8, TimeSpan.FromSeconds(2)), (60, TimeSpan.FromSeconds(30)), (1800, TimeSpan.FromHours(1)),
    ];

    private readonly Dictionary<string, List<DateTimeOffset>> _written = new(StringComparer.Ordinal);

    /// <returns>When to come again; null when this one is allowed, which is then counted.</returns>
    public TimeSpan? Ask(string threadId)
    {
        var now = time.GetUtcNow();
        if (!_written.TryGetValue(threadId, out var written))
            _written[threadId] = written = [];
        foreach (var (count, span) in Limits)
        {
            if (written.Count >= count && written[^count] + span > now)
                return written[^count] + span - now;
        }

        written.Add(now);
        return null;
    }
}
