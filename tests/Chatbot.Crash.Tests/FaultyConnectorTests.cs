using System.Globalization;
using Chatbot.Crash.Tests.Hosts;
using Chatbot.Simulators;
using Chatbot.Simulators.Faults;
using Chatbot.Simulators.Sms;
using Xunit.Abstractions;

namespace Chatbot.Crash.Tests;

/// <summary>
/// Text messages through a connector that answers 429, 412, 5xx or nothing, resets connections, and brings activities
/// twice; with and without kills of the host.
/// </summary>
public sealed class FaultyConnectorTests(ITestOutputHelper output)
{
    private static readonly string[] Lines = ["Do I need someone to drive me home?", "What is kyphoplasty?", "When can I go back to work?", "Is it painful?"];
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static int Phones => Runs.IsFull ? 50 : 8;

    private static int Rounds => Runs.IsFull ? 6 : 1;

    [Theory]
    [InlineData("Sqlite", 0)]
    [InlineData("PostgreSql", 0)]
    [InlineData("Sqlite", 3)]
    public async Task Nothing_is_lost_everything_is_in_order_and_only_what_was_ambiguous_comes_twice(string provider, int kills)
    {
        using var database = HostDatabase.New(provider);
        await using var connector = await ConnectorSimulator.StartAsync();
        using var host = await KillableHost.StartAsync(database, ("Delivery__AttemptSeconds", "2"), ("Delivery__LeaseSeconds", "5"), ("Delivery__Attempts", "100"));
        connector.Connect(host.Address);
        var expected = await TalkAsync(connector.AddPhone("+16025550199"));
        var before = connector.Calls.Count;

        connector.Faults = FaultPlan.Seeded(Runs.Seed, 0.3, TimeSpan.FromSeconds(1), FaultPlan.EveryKind);
        connector.Inbound = new() { Seed = Runs.Seed, DuplicateRate = 0.2, RetryFor = Patience };
        var phones = Enumerable.Range(0, Phones).Select(number => connector.AddPhone(string.Create(CultureInfo.InvariantCulture, $"+1602555{1000 + number}"))).ToList();
        var talking = Task.WhenAll(phones.Select(TalkAsync));
        await host.KillAtRandomAsync(kills, new Random(Runs.Seed), TimeSpan.FromSeconds(6));
        await talking;
        await ConnectorSimulator.UntilAsync(() => phones.TrueForAll(phone => Distinct(phone).Count >= expected.Count), Patience);

        var check = DeliveryCheck.Sum(phones.Select(phone => DeliveryCheck.Of(Named(expected), Named([.. Distinct(phone).Select(message => message.Text)]))));
        var duplicates = phones.Sum(phone => phone.Duplicates);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{provider}: seed {Runs.Seed}, {kills} kills, {phones.Count} phones, {connector.Calls.Count - before} calls; {check with { Duplicates = duplicates }}; faults: {connector.FaultCounts}; {connector.InboundCounts}"));
        Assert.Equal((0, 0, 0), (check.Lost.Count, check.Unexpected.Count, check.OutOfOrder));
        // A host that was killed does not know of what it had just sent in each conversation.
        Assert.InRange(duplicates, 0, connector.FaultCounts.Ambiguous + (kills * phones.Count));
        if (kills == 0)
            Assert.InRange(duplicates, 0, connector.FaultCounts.DeliveredUnanswered);
    }

    private static async Task<IReadOnlyList<string>> TalkAsync(PatientPhone phone)
    {
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var line in Lines)
                Assert.True((await phone.SendAsync(line)).IsAccepted);
        }

        return [.. Distinct(phone).Select(message => message.Text)];
    }

    private static List<PhoneMessage> Distinct(PatientPhone phone) => [.. phone.FromClinic.DistinctBy(message => message.Key)];

    /// <summary>The same words may be said twice: with the number of the time they are told apart.</summary>
    private static IReadOnlyList<string> Named(IReadOnlyList<string> texts) =>
        [.. texts.Select((text, place) => string.Create(CultureInfo.InvariantCulture, $"{text} #{texts.Take(place).Count(earlier => earlier == text)}"))];
}
