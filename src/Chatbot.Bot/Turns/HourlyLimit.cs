namespace Chatbot.Bot.Turns;

/// <summary>Lets something happen so many times in any hour, and no more.</summary>
internal sealed class HourlyLimit(int most, TimeProvider time)
{
    private readonly Queue<DateTimeOffset> _times = new();

    /// <returns>Whether it may happen now; then it has been counted.</returns>
    public bool Take()
    {
        var now = time.GetUtcNow();
        lock (_times)
        {
            while (_times.TryPeek(out var oldest) && now - oldest >= TimeSpan.FromHours(1))
                _times.Dequeue();
            if (_times.Count >= most)
                return false;
            _times.Enqueue(now);
            return true;
        }
    }
}
