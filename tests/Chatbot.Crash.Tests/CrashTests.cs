using System.Globalization;
using Chatbot.Crash.Tests.Hosts;
using Chatbot.Crash.Tests.Patients;
using Xunit.Abstractions;

namespace Chatbot.Crash.Tests;

/// <summary>The host is killed at random moments while many patients talk to it; afterwards nothing is missing and nothing is there twice.</summary>
public sealed class CrashTests(ITestOutputHelper output)
{
    private const int Patients = 50;
    private static readonly TimeSpan LongestLife = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Recovery = TimeSpan.FromSeconds(40);

    private static int Kills => Runs.IsFull ? 200 : 4;

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task After_any_crash_every_conversation_goes_on_and_every_message_and_ticket_is_there_once(string provider)
    {
        using var database = HostDatabase.New(provider);
        using var host = await KillableHost.StartAsync(database);
        using var control = new WebPatient(host.Address, "control");
        await Crowd.GoThroughAsync(control, new Random(0));
        var expected = Reading.Words(control.Seen);

        using var crowd = new Crowd(host.Address, Patients, Runs.Seed, () => host.Kills);
        var talking = crowd.RunAsync();
        await host.KillAtRandomAsync(Kills, new Random(Runs.Seed), LongestLife);
        crowd.Finish();
        await talking;

        foreach (var patient in crowd.Patients)
            await CheckAsync(patient, control.Seen.Count, expected);
        await CheckTicketsAsync(database, control, crowd.Patients.Count + 1);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{provider}: seed {Runs.Seed}, {host.Kills} kills, {crowd.Patients.Count} conversations, {crowd.Patients.Sum(patient => patient.Seen.Count)} activities, {crowd.Patients.Sum(patient => patient.Failures)} calls without an answer, {crowd.Patients.Count + 1} tickets; nothing lost, nothing doubled"));
    }

    private static async Task CheckAsync(WebPatient patient, int count, IReadOnlyList<string> expected)
    {
        Assert.True(await patient.ReadUntilAsync(count, Recovery), $"seed {Runs.Seed}, {patient.ConversationId}: {patient.Seen.Count} of {count} activities came");
        var all = await patient.AllAsync();
        Assert.Equal(Enumerable.Range(1, count), Reading.Places(all));
        Assert.Equal(all.Select(activity => (string)activity["id"]!), patient.Seen.Select(activity => (string)activity["id"]!));
        Assert.True(expected.SequenceEqual(Reading.Words(all)), $"seed {Runs.Seed}: {string.Join(Environment.NewLine, Reading.Words(all))}");
        Assert.Single(all, Reading.IsGreeting);
    }

    /// <summary>One for each conversation, with the same steps as the one where nothing was killed.</summary>
    private static async Task CheckTicketsAsync(HostDatabase database, WebPatient control, int conversations)
    {
        Assert.Equal(conversations, (await database.QueryAsync<string>("SELECT conversation FROM ticket")).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(conversations, (await database.QueryAsync<long>("SELECT COUNT(*) FROM ticket"))[0]);
        var steps = await database.QueryAsync<Step>(
            "SELECT ticket.conversation AS Conversation, ticket_step.action AS Action FROM ticket_step JOIN ticket ON ticket.id = ticket_step.ticket ORDER BY ticket_step.id");
        var ofTickets = steps.GroupBy(step => step.Conversation).ToDictionary(ticket => ticket.Key, ticket => string.Join(", ", ticket.Select(step => step.Action)));
        Assert.All(ofTickets.Values, ticket => Assert.Equal(ofTickets[control.ConversationId], ticket));
        Assert.Equal(0, (await database.QueryAsync<long>("SELECT COUNT(*) FROM outbox WHERE state = 2"))[0]);
    }

    private sealed record Step(string Conversation, string Action);
}
