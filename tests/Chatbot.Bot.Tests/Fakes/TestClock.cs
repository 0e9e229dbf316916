namespace Chatbot.Bot.Tests.Fakes;

/// <summary>A clock that a test sets. Timers do not run on it.</summary>
public sealed class TestClock : TimeProvider
{
    private TimeSpan _ahead;

    public void Advance(TimeSpan by) => _ahead += by;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead;
}
