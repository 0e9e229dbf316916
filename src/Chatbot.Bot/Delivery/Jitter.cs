namespace Chatbot.Bot.Delivery;

/// <summary>Chance that any number of threads may ask.</summary>
internal sealed class Jitter(int seed)
{
    private readonly Random _random = new(seed);

    /// <returns>From 0 up to 1.</returns>
    public double Next()
    {
        lock (_random)
            return _random.NextDouble();
    }
}
