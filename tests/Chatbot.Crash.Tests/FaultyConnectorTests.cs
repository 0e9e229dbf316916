using System.Globalization;
using Chatbot.Crash.Tests.Hosts;
using Chatbot.Crash.Tests.Patients;
using Chatbot.Simulators;
using Chatbot.Simulators.Faults;
using Xunit.Abstractions;

namespace Chatbot.Crash.Tests;

/// <summary>
/// Text messages and Teams chats through a connector that answers 429, 412, 5xx or nothing, resets connections, and brings activities
/// twice; with and without kills of the host.
/// </summary>
public sealed class FaultyConnectorTests(ITestOutputHelper output)
{
    private static readonly string[] Lines = ["Do I need someone to drive me home?", "What is kyphoplasty?", "When can I go back to work?", "Is it painful?"];

    /// <summary>What fails seven times in a row waits for two minutes before the next attempt.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static int Phones => Runs.IsFull ? 40 : 6;

    private static int Chats => Runs.IsFull ? 10 : 3;

    private static int Rounds => Runs.IsFull ? 8 : 3;

    [Theory]
    [InlineData("Sqlite", 0)]
    [InlineData("PostgreSql", 0)]
    [InlineData("Sqlite", 3)]
    public async Task Nothing_is_lost_everything_is_in_order_and_only_what_was_ambiguous_comes_twice(string provider, int kills)
    {
        using var database = HostDatabase.New(provider);
        await using var connector = await ConnectorSimulator.StartAsync(new() { LimitsTeams = true });
        using var host = await KillableHost.StartAsync(database, ("Delivery__AttemptSeconds", "5"), ("Delivery__LeaseSeconds", "10"), ("Delivery__Attempts", "100"));
        connector.Connect(host.Address);
        var team = connector.AddTeam("Clinic");
        // How it goes without faults, for a phone and for a chat.
        Correspondent[] controls = [Correspondent.Of(connector.AddPhone("+16025550199")), Correspondent.Of(team.ChatOf(team.AddMember("Control")))];
        await Task.WhenAll(controls.Select(TalkAsync));
        var before = connector.Calls.Count;

        connector.Faults = FaultPlan.Seeded(Runs.Seed, 0.3, TimeSpan.FromSeconds(1), FaultPlan.EveryKind);
        connector.Inbound = new() { Seed = Runs.Seed, DuplicateRate = 0.2, RetryFor = Patience };
        Correspondent[] all =
        [
            .. Enumerable.Range(0, Phones).Select(number => Correspondent.Of(connector.AddPhone(string.Create(CultureInfo.InvariantCulture, $"+1602555{1000 + number}")))),
            .. Enumerable.Range(0, Chats).Select(number => Correspondent.Of(team.ChatOf(team.AddMember(string.Create(CultureInfo.InvariantCulture, $"Member {number}"))))),
        ];
        var talking = Task.WhenAll(all.Select(TalkAsync));
        await host.KillAtRandomAsync(kills, new Random(Runs.Seed), TimeSpan.FromSeconds(3));
        await talking;
        await ConnectorSimulator.UntilAsync(() => Array.TrueForAll(all, one => one.Received().Count >= ExpectedOf(one).Count), Patience);

        var check = DeliveryCheck.Sum(all.Select(one => DeliveryCheck.Of(Named(ExpectedOf(one)), Named(one.Received()))));
        var duplicates = all.Sum(one => one.Duplicates);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{provider}: seed {Runs.Seed}, {kills} kills, {Phones} phones, {Chats} chats, {connector.Calls.Count - before} calls; {check with { Duplicates = duplicates }}; faults: {connector.FaultCounts}; {connector.InboundCounts}"));
        Assert.Equal((0, 0, 0), (check.Lost.Count, check.Unexpected.Count, check.OutOfOrder));
        // A host that was killed does not know of what it had just sent in each conversation.
        Assert.InRange(duplicates, 0, connector.FaultCounts.Ambiguous + (kills * all.Length));
        if (kills == 0)
            Assert.InRange(duplicates, 0, connector.FaultCounts.DeliveredUnanswered);

        IReadOnlyList<string> ExpectedOf(Correspondent one) => controls[one.IsPhone ? 0 : 1].Received();
    }

    private static async Task TalkAsync(Correspondent one)
    {
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var line in Lines)
                Assert.True((await one.SayAsync(line)).IsAccepted);
        }
    }

    /// <summary>The same words may be said twice: with the number of the time they are told apart.</summary>
    private static IReadOnlyList<string> Named(IReadOnlyList<string> texts) =>
        [.. texts.Select((text, place) => string.Create(CultureInfo.InvariantCulture, $"{text} #{texts.Take(place).Count(earlier => earlier == text)}"))];
}
