using Chatbot.Simulators.Channels;
using Chatbot.Simulators.Tests.Fakes;

namespace Chatbot.Simulators.Tests.Channels;

public sealed class InboundTests : IAsyncLifetime
{
    private ConnectorSimulator _simulator = null!;
    private ListeningBot _bot = null!;

    public async Task InitializeAsync()
    {
        _simulator = await ConnectorSimulator.StartAsync();
        _bot = await ListeningBot.StartAsync();
        _simulator.Connect(_bot.Address);
    }

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _simulator.DisposeAsync();
    }

    [Fact]
    public async Task A_duplicate_is_the_same_activity_to_the_letter()
    {
        _simulator.Inbound = new() { DuplicateRate = 1 };
        var answer = await _simulator.AddPhone("+16025550123").SendAsync("Hello.");

        Assert.Equal(200, answer.Status);
        Assert.Equal(200, answer.ToDuplicate!.Status);
        Assert.Equal(2, _bot.Heard.Count);
        Assert.Equal(_bot.Heard[0].ToString(), _bot.Heard[1].ToString());
        Assert.Equal(new InboundCounts(1, 0, 1, 0, 0), _simulator.InboundCounts);
    }

    [Fact]
    public async Task Shuffled_messages_arrive_in_another_order_with_the_times_of_their_writing()
    {
        _simulator.Inbound = new() { Seed = 3 };
        var texts = Enumerable.Range(0, 8).Select(i => $"{i}").ToList();
        var phone = _simulator.AddPhone("+16025550123");

        await phone.SendShuffledAsync(texts);

        var heard = _bot.Heard.Select(activity => (string)activity["text"]!).ToList();
        Assert.NotEqual(texts, heard);
        Assert.Equal(texts, heard.Order());
        Assert.Equal(texts, _bot.Heard.OrderBy(activity => (string?)activity["id"]).Select(activity => (string)activity["text"]!));
        Assert.Equal(texts, phone.Shown.Select(message => message.Text));
        Assert.True(_simulator.InboundCounts.OutOfOrder > 0);
    }

    [Fact]
    public async Task A_channel_that_retries_brings_the_same_activity_until_the_bot_takes_it()
    {
        _simulator.Inbound = new() { RetryFor = TimeSpan.FromSeconds(10), RetryEvery = TimeSpan.FromMilliseconds(10) };
        _bot.Answer = before => (before < 2 ? 500 : 200, null);

        var answer = await _simulator.AddPhone("+16025550123").SendAsync("Hello.");

        Assert.Equal(3, answer.Attempts);
        Assert.Single(_bot.Heard.Select(activity => (string?)activity["id"]).Distinct());
        Assert.Equal(new InboundCounts(1, 2, 0, 0, 0), _simulator.InboundCounts);
    }

    [Fact]
    public async Task A_bot_that_is_not_there_is_found_after_it_came_back_elsewhere()
    {
        _simulator.Inbound = new() { RetryFor = TimeSpan.FromSeconds(10), RetryEvery = TimeSpan.FromMilliseconds(10) };
        await _bot.DisposeAsync();
        var sending = _simulator.AddPhone("+16025550123").SendAsync("Hello.");
        await Task.Delay(100);
        _bot = await ListeningBot.StartAsync();
        _simulator.Connect(_bot.Address);

        Assert.True((await sending).IsAccepted);
        Assert.Single(_bot.Heard);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(501)]
    public async Task A_refusal_is_not_tried_again(int status)
    {
        _simulator.Inbound = new() { RetryFor = TimeSpan.FromSeconds(10) };
        _bot.Answer = _ => (status, null);

        var answer = await _simulator.AddPhone("+16025550123").SendAsync("Hello.");

        Assert.Equal(new BotAnswer(status, null, 1), answer);
        Assert.Equal(1, _simulator.InboundCounts.GivenUp);
    }
}
