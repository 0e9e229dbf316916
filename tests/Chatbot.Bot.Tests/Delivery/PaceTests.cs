using Chatbot.Bot.Delivery;

namespace Chatbot.Bot.Tests.Delivery;

public sealed class PaceTests
{
    private readonly SteppedTime _time = new();

    [Fact]
    public void A_conversation_of_the_cloud_gets_a_few_at_once_and_then_one_a_second()
    {
        var pace = new LanePace(_time);

        var waits = Enumerable.Range(0, 6).Select(_ => pace.Take(new("msteams|19:thread", "activity", "", ""))).ToList();

        Assert.Equal([0, 0, 0, 0, 1, 2], waits.Select(wait => wait.TotalSeconds));
    }

    [Fact]
    public void Time_fills_the_store_again_and_every_conversation_has_its_own()
    {
        var pace = new LanePace(_time);
        foreach (var _ in Enumerable.Range(0, 4))
            pace.Take(new("sms|+1", "activity", "", ""));
        Assert.Equal(TimeSpan.Zero, pace.Take(new("sms|+2", "activity", "", "")));

        _time.Seconds = 2;

        Assert.Equal([0, 0, 1], Enumerable.Range(0, 3).Select(_ => pace.Take(new("sms|+1", "activity", "", "")).TotalSeconds));
    }

    [Fact]
    public void Our_own_channel_needs_no_pace()
    {
        var pace = new LanePace(_time);

        Assert.All(Enumerable.Range(0, 100), _ => Assert.Equal(TimeSpan.Zero, pace.Take(new("directline|conv-1", "activity", "", ""))));
    }

    [Theory]
    [InlineData(1, 1, 2)]
    [InlineData(3, 4, 8)]
    [InlineData(20, 150, 300)]
    public void Pauses_double_up_to_five_minutes_and_chance_takes_up_to_a_half(int attempts, int least, int most)
    {
        var backoff = new Backoff(new DeliveryOptions(), new Jitter(7), _time);

        var pauses = Enumerable.Range(0, 50).Select(_ => (backoff.NextAt(attempts, new("", false)) - _time.GetUtcNow()).TotalSeconds).ToList();

        Assert.All(pauses, pause => Assert.InRange(pause, least, most));
        Assert.True(pauses.Distinct().Count() > 40);
    }

    private sealed class SteppedTime : TimeProvider
    {
        public int Seconds { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;

        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch.AddSeconds(Seconds);
    }
}
