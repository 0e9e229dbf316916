using System.Diagnostics;
using System.Net.Sockets;
using Chatbot.Simulators.Faults;
using Chatbot.Simulators.Sms;
using Chatbot.Simulators.Tests.Fakes;

namespace Chatbot.Simulators.Tests.Faults;

public sealed class FaultTests : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(200);

    private ConnectorSimulator _simulator = null!;
    private BotSide _clinic = null!;
    private PatientPhone _phone = null!;

    public async Task InitializeAsync()
    {
        _simulator = await ConnectorSimulator.StartAsync();
        _clinic = new BotSide(_simulator);
        _phone = _simulator.AddPhone("+16025550123");
    }

    public void Dispose() => _clinic.Dispose();

    public Task DisposeAsync() => _simulator.DisposeAsync().AsTask();

    [Theory]
    [InlineData(FaultKind.TooManyRequests, true, "429", false, FaultCertainty.Certain)]
    [InlineData(FaultKind.PreconditionFailed, true, "412", false, FaultCertainty.Certain)]
    [InlineData(FaultKind.ServerError, false, "500", false, FaultCertainty.Ambiguous)]
    [InlineData(FaultKind.ServerError, true, "500", true, FaultCertainty.Ambiguous)]
    [InlineData(FaultKind.BadGateway, true, "502", true, FaultCertainty.Ambiguous)]
    [InlineData(FaultKind.Unavailable, false, "503", false, FaultCertainty.Ambiguous)]
    [InlineData(FaultKind.GatewayTimeout, true, "504", true, FaultCertainty.Ambiguous)]
    [InlineData(FaultKind.NoAnswer, true, "timeout", true, FaultCertainty.Ambiguous)]
    [InlineData(FaultKind.NoAnswer, false, "timeout", false, FaultCertainty.Ambiguous)]
    [InlineData(FaultKind.ResetBeforeBody, true, "reset", false, FaultCertainty.Ambiguous)]
    [InlineData(FaultKind.ResetAfterAccepted, false, "reset", true, FaultCertainty.Ambiguous)]
    [InlineData(FaultKind.Slow, false, "200", true, FaultCertainty.None)]
    [InlineData(FaultKind.RefusedAfterwards, false, "200", true, FaultCertainty.Certain)]
    public async Task A_fault_is_what_it_says_and_is_counted(FaultKind kind, bool isDelivered, string seen, bool shown, FaultCertainty certainty)
    {
        _simulator.Faults = FaultPlan.Script(new Fault(kind, isDelivered, Moment));

        Assert.Equal(seen, await _clinic.TryAsync(_phone.ConversationId, "Hello."));

        Assert.Equal(shown ? 1 : 0, _phone.FromClinic.Count);
        Assert.Equal((shown, certainty), (_simulator.Calls.Single().WasDelivered, _simulator.Calls.Single().Certainty));
        var counts = _simulator.FaultCounts;
        Assert.Equal(1, counts.ByKind[kind]);
        Assert.Equal(certainty == FaultCertainty.Certain ? 1 : 0, counts.Certain);
        Assert.Equal(certainty == FaultCertainty.Ambiguous ? 1 : 0, counts.Ambiguous);
        Assert.Equal(0, counts.BrokenOff);
        Assert.Equal(certainty == FaultCertainty.Ambiguous && shown ? 1 : 0, counts.DeliveredUnanswered);
    }

    [Fact]
    public async Task A_429_says_when_to_come_again()
    {
        _simulator.Faults = FaultPlan.Script(new Fault(FaultKind.TooManyRequests, Duration: TimeSpan.FromSeconds(3)));
        using var http = new HttpClient();

        using var response = await http.PostAsync(
            new Uri($"{_simulator.ServiceUrl}{BotSide.Path(_phone.ConversationId)}/activities"), new StringContent("""{"type":"message","text":"Hello."}"""));

        Assert.Equal(TimeSpan.FromSeconds(3), response.Headers.RetryAfter!.Delta);
    }

    [Fact]
    public async Task A_slow_answer_takes_its_time()
    {
        _simulator.Faults = FaultPlan.Script(new Fault(FaultKind.Slow, Duration: Moment));
        var started = Stopwatch.GetTimestamp();

        await _clinic.SayAsync(_phone.ConversationId, "Hello.");

        Assert.True(Stopwatch.GetElapsedTime(started) >= Moment);
    }

    [Fact]
    public async Task After_a_refusal_the_same_address_is_there_again()
    {
        _simulator.Faults = FaultPlan.Script(new Fault(FaultKind.RefusedAfterwards, Duration: Moment * 10));
        await _clinic.SayAsync(_phone.ConversationId, "First.");

        Assert.Equal("refused", await _clinic.TryAsync(_phone.ConversationId, "Second."));
        while (await _clinic.TryAsync(_phone.ConversationId, "Third.") != "200")
            await Task.Delay(Moment);

        Assert.Equal(["First.", "Third."], _phone.FromClinic.Select(message => message.Text));
    }

    [Fact]
    public async Task The_door_is_shut_and_opened_by_hand_many_times()
    {
        for (var i = 0; i < 20; i++)
        {
            _simulator.Shut();
            Assert.Equal("refused", await _clinic.TryAsync(_phone.ConversationId, "Lost."));
            _simulator.Open();
            Assert.Equal("200", await _clinic.TryAsync(_phone.ConversationId, $"{i}"));
        }

        Assert.Equal(20, _simulator.FaultCounts.Certain);
        Assert.Equal(20, _phone.FromClinic.Count);
    }

    [Fact]
    public async Task A_call_that_the_bot_gives_up_is_ambiguous()
    {
        _simulator.Faults = FaultPlan.Script(new Fault(FaultKind.Slow, Duration: TimeSpan.FromSeconds(20)));

        Assert.Equal("timeout", await _clinic.TryAsync(_phone.ConversationId, "Hello."));

        Assert.True(await ConnectorSimulator.UntilAsync(() => _simulator.FaultCounts.DeliveredUnanswered == 1, TimeSpan.FromSeconds(10)));
        Assert.Null(_simulator.Calls.Single().Status);
        Assert.Single(_phone.FromClinic);
    }

    [Fact]
    public async Task A_bot_that_dies_while_it_sends_has_delivered_nothing()
    {
        using (var dying = new TcpClient())
        {
            await dying.ConnectAsync("127.0.0.1", new Uri(_simulator.ServiceUrl).Port);
            var half = $"POST /{BotSide.Path(_phone.ConversationId)}/activities HTTP/1.1\r\nHost: simulator\r\nContent-Length: 100\r\n\r\n{{\"type\":";
            await dying.GetStream().WriteAsync(System.Text.Encoding.ASCII.GetBytes(half));
            Assert.True(await ConnectorSimulator.UntilAsync(() => _simulator.Calls.Count == 1, TimeSpan.FromSeconds(10)));
        }

        var counts = _simulator.FaultCounts;
        Assert.Equal((1, 1, 0), (counts.Ambiguous, counts.BrokenOff, counts.DeliveredUnanswered));
        Assert.Empty(_phone.FromClinic);
        Assert.Equal("200", await _clinic.TryAsync(_phone.ConversationId, "Hello."));
    }

    [Fact]
    public async Task An_answer_that_the_bot_does_not_wait_for_is_ambiguous_though_it_was_written()
    {
        using (var leaving = new TcpClient())
        {
            await leaving.ConnectAsync("127.0.0.1", new Uri(_simulator.ServiceUrl).Port);
            const string Body = """{"type":"message","text":"Hello."}""";
            var whole = $"POST /{BotSide.Path(_phone.ConversationId)}/activities HTTP/1.1\r\nHost: simulator\r\nContent-Type: application/json\r\nContent-Length: {Body.Length}\r\n\r\n{Body}";
            await leaving.GetStream().WriteAsync(System.Text.Encoding.ASCII.GetBytes(whole));
            // It has been answered, and nobody reads it.
            Assert.True(await ConnectorSimulator.UntilAsync(() => leaving.Available > 0, TimeSpan.FromSeconds(10)));
            Assert.Equal(0, _simulator.FaultCounts.BrokenOff);
        }

        Assert.True(await ConnectorSimulator.UntilAsync(() => _simulator.FaultCounts is { Ambiguous: 1, BrokenOff: 1, DeliveredUnanswered: 1 }, TimeSpan.FromSeconds(10)));
        Assert.Single(_phone.FromClinic);
    }

    [Fact]
    public void A_seeded_plan_gives_the_same_faults_every_time_and_about_as_many_as_asked_for()
    {
        IReadOnlyList<Fault?> Draw(int seed) =>
            [.. Enumerable.Range(0, 1000).Select(number => FaultPlan.Seeded(seed, 0.3, Moment, FaultPlan.EveryKind).Draw("conversation", number))];

        Assert.Equal(Draw(1), Draw(1));
        Assert.NotEqual(Draw(1), Draw(2));
        Assert.InRange(Draw(1).Count(fault => fault is not null), 250, 350);
        Assert.Equal(FaultPlan.EveryKind.Count, Draw(1).OfType<Fault>().Select(fault => fault.Kind).Distinct().Count());
    }
}
