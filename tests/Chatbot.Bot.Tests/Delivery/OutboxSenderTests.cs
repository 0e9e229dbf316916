using Chatbot.Bot.Tests.Fakes;
using Chatbot.Bot.Tests.Turns;
using Chatbot.Core.Delivery;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Tests.Delivery;

/// <summary>What becomes of messages that wait, when the channel takes them and when it does not.</summary>
public sealed class OutboxSenderTests : IDisposable
{
    private const string Lane = "sms|conv-1";
    private const string Reference = """{"channelId":"sms","serviceUrl":"https://channel.example","conversation":{"id":"conv-1"}}""";
    private readonly Clinic _clinic = new(new() { Attempts = 3 });

    [Fact]
    public async Task A_lane_waits_for_as_long_as_the_channel_asks_and_keeps_its_order()
    {
        _clinic.Channel.Failures.Enqueue(PipelineTests.Refused(429, ("Retry-After", "120")));
        await AddAsync("one", "two");
        await SendAsync();
        _clinic.Clock.Advance(TimeSpan.FromSeconds(119));
        await SendAsync();
        Assert.Empty(Texts);

        _clinic.Clock.Advance(TimeSpan.FromSeconds(2));
        await SendAsync();

        Assert.Equal(["one", "two"], Texts);
    }

    [Fact]
    public async Task Another_lane_does_not_wait()
    {
        _clinic.Channel.Failures.Enqueue(PipelineTests.Refused(429, ("Retry-After", "120")));
        await AddAsync("one");
        await _clinic.Outbox.AddAsync([Message("other") with { Lane = "sms|conv-2" }], default);

        await SendAsync();
        await _clinic.Sender.SendWaitingAsync("sms|conv-2", default);

        Assert.Equal(["other"], Texts);
    }

    [Fact]
    public async Task A_lane_that_is_named_again_and_again_waits_once_and_never_among_those_of_our_own_channel()
    {
        for (var i = 0; i < 3; i++)
            _clinic.Prompts.Add("ticket|1");
        _clinic.Prompts.Add("directline|conv-1");
        _clinic.Prompts.Add("ticket|2");

        Assert.Equal(["ticket|1", "ticket|2"], await FirstAsync(_clinic.Prompts.OthersAsync(default), 2));
        Assert.Equal(["directline|conv-1"], await FirstAsync(_clinic.Prompts.OursAsync(default), 1));
        _clinic.Prompts.Add("ticket|1");
        Assert.Equal(["ticket|1"], await FirstAsync(_clinic.Prompts.OthersAsync(default), 1));
    }

    [Fact]
    public async Task What_is_over_at_once_is_tried_again_within_the_same_attempt_under_the_same_key()
    {
        _clinic.Channel.Failures.Enqueue(PipelineTests.Refused(503));
        _clinic.Channel.Failures.Enqueue(new HttpRequestException("reset"));
        await AddAsync("one");

        await SendAsync();

        Assert.Equal(["one"], Texts);
        Assert.Equal("outbox:1", Assert.Single(_clinic.Channel.Keys));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(413)]
    public async Task What_the_channel_refuses_for_good_is_parked_and_its_lane_goes_on(int status)
    {
        _clinic.Channel.Failures.Enqueue(PipelineTests.Refused(status));
        await AddAsync("poison", "two");

        await SendAsync();

        Assert.Equal(["two"], Texts);
        var parked = Assert.Single(await _clinic.Outbox.ParkedAsync(10, default));
        Assert.StartsWith($"HTTP {status}", parked.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_fails_too_often_is_parked()
    {
        for (var failure = 0; failure < 9; failure++)
            _clinic.Channel.Failures.Enqueue(PipelineTests.Refused(502));
        await AddAsync("one");

        for (var attempt = 1; attempt <= 3; attempt++)
        {
            Assert.Empty(await _clinic.Outbox.ParkedAsync(10, default));
            await SendAsync();
            _clinic.Clock.Advance(TimeSpan.FromMinutes(10));
        }

        Assert.Equal(2, Assert.Single(await _clinic.Outbox.ParkedAsync(10, default)).Item.Attempts - 1);
        Assert.Empty(Texts);
    }

    [Theory]
    [InlineData("activity", "no activity")]
    [InlineData("nobody-knows", "{}")]
    public async Task What_cannot_be_read_is_parked(string kind, string payload)
    {
        await _clinic.Outbox.AddAsync([new(Lane, kind, Reference, payload)], default);

        await SendAsync();

        Assert.Single(await _clinic.Outbox.ParkedAsync(10, default));
    }

    [Fact]
    public async Task What_a_replica_left_that_died_is_sent_when_its_lease_is_over_and_not_before()
    {
        await AddAsync("one");
        Assert.Single(await _clinic.Outbox.TakeAsync(Lane, 1, TimeSpan.FromSeconds(15), default));
        await _clinic.Sweep.SendAsync(TimeSpan.Zero, default);
        Assert.Empty(Texts);

        _clinic.Clock.Advance(TimeSpan.FromSeconds(16));
        await _clinic.Sweep.SendAsync(TimeSpan.FromSeconds(1), default);

        Assert.Equal(["one"], Texts);
    }

    [Fact]
    public async Task What_is_young_is_left_to_whoever_wrote_it()
    {
        await AddAsync("one");

        await _clinic.Sweep.SendAsync(TimeSpan.FromSeconds(5), default);

        Assert.Empty(Texts);
    }

    [Fact]
    public async Task A_lane_that_hangs_holds_up_no_other()
    {
        var free = new TaskCompletionSource();
        _clinic.Channel.Held["conv-1"] = free.Task;
        await AddAsync("held");
        await _clinic.Outbox.AddAsync([Other("one"), Other("two"), Other("three")], default);

        var sweep = _clinic.Sweep.SendAsync(TimeSpan.Zero, default);
        for (var look = 0; look < 1000 && _clinic.Sent.Count < 3; look++)
            await Task.Delay(10);
        free.SetResult();
        await sweep;

        Assert.Equal(["one", "two", "three", "held"], Texts);

        static OutboxMessage Other(string text) => Message(text) with { Lane = "sms|conv-2", Reference = Reference.Replace("conv-1", "conv-2", StringComparison.Ordinal) };
    }

    public void Dispose() => _clinic.Dispose();

    private IEnumerable<string> Texts => _clinic.Sent.Select(activity => activity.Text);

    private static OutboxMessage Message(string text) =>
        new(Lane, "activity", Reference, new JObject { ["type"] = "message", ["text"] = text, ["conversation"] = new JObject { ["id"] = "conv-1" } }.ToString());

    private Task AddAsync(params IEnumerable<string> texts) => _clinic.Outbox.AddAsync([.. texts.Select(Message)], default);

    private Task SendAsync() => _clinic.Sender.SendWaitingAsync(Lane, default);

    private static async Task<IReadOnlyList<string>> FirstAsync(IAsyncEnumerable<string> lanes, int count)
    {
        var first = new List<string>();
        await foreach (var lane in lanes)
        {
            first.Add(lane);
            if (first.Count == count)
                break;
        }

        return first;
    }
}
