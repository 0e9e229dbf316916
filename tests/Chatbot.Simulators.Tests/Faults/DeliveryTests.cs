using System.Globalization;
using Chatbot.Simulators.Faults;
using Chatbot.Simulators.Sms;
using Chatbot.Simulators.Tests.Fakes;
using Xunit.Abstractions;

namespace Chatbot.Simulators.Tests.Faults;

/// <summary>That the promise of at-least-once can be told from a broken one.</summary>
public sealed class DeliveryTests(ITestOutputHelper output) : IAsyncLifetime
{
    private ConnectorSimulator _simulator = null!;

    public async Task InitializeAsync()
    {
        _simulator = await ConnectorSimulator.StartAsync();
        _simulator.Faults = FaultPlan.Seeded(7, 0.3, TimeSpan.FromMilliseconds(30), [.. FaultPlan.EveryKind.Except([FaultKind.NoAnswer])]);
    }

    public Task DisposeAsync() => _simulator.DisposeAsync().AsTask();

    [Fact]
    public async Task Whoever_retries_in_order_loses_nothing_and_repeats_no_more_than_the_faults_allow()
    {
        var phones = Enumerable.Range(0, 10).Select(i => _simulator.AddPhone($"+1602555{i:D4}")).ToList();

        await Task.WhenAll(phones.Select(phone => SendAsync(phone, Texts, attempts: 50)));

        var check = DeliveryCheck.Sum(phones.Select(Check));
        var faults = _simulator.FaultCounts;
        output.WriteLine($"{check}; {faults}");
        Assert.Empty(check.Lost);
        Assert.Empty(check.Unexpected);
        Assert.Equal(0, check.OutOfOrder);
        Assert.Equal(faults.DeliveredUnanswered, check.Duplicates);
        Assert.Equal(check.Duplicates, phones.Sum(phone => phone.Duplicates));
        Assert.InRange(check.Duplicates, 1, faults.Ambiguous);
        Assert.True(faults.Certain > 0);
    }

    [Fact]
    public async Task Whoever_does_not_retry_loses_something()
    {
        var phone = _simulator.AddPhone("+16025550123");

        await SendAsync(phone, Texts, attempts: 1);

        Assert.NotEmpty(Check(phone).Lost);
    }

    [Fact]
    public void Lost_repeated_unexpected_and_overtaking_messages_are_told_apart()
    {
        var check = DeliveryCheck.Of(["a", "b", "c", "d"], ["a", "c", "c", "b", "x"]);

        Assert.Equal(["d"], check.Lost);
        Assert.Equal(["x"], check.Unexpected);
        Assert.Equal(1, check.Duplicates);
        Assert.Equal(1, check.OutOfOrder);
    }

    private static IReadOnlyList<string> Texts => [.. Enumerable.Range(0, 20).Select(i => i.ToString(CultureInfo.InvariantCulture))];

    private static DeliveryCheck Check(PatientPhone phone) => DeliveryCheck.Of(Texts, [.. phone.FromClinic.Select(message => message.Text)]);

    private async Task SendAsync(PatientPhone phone, IEnumerable<string> texts, int attempts)
    {
        using var clinic = new BotSide(_simulator, patienceSeconds: 60);
        foreach (var text in texts)
        {
            for (var i = 0; i < attempts && await clinic.TryAsync(phone.ConversationId, text) != "200"; i++)
                await Task.Delay(5);
        }
    }
}
