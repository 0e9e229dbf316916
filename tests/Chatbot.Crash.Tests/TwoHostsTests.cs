using System.Globalization;
using Chatbot.Crash.Tests.Hosts;
using Chatbot.Crash.Tests.Patients;
using Xunit.Abstractions;

namespace Chatbot.Crash.Tests;

/// <summary>Two hosts on one PostgreSQL, of which one is killed.</summary>
public sealed class TwoHostsTests(ITestOutputHelper output)
{
    private const int Patients = 20;

    [Fact]
    public async Task Conversations_go_on_at_the_other_host_and_nothing_is_missing_or_there_twice()
    {
        using var database = HostDatabase.New("PostgreSql");
        using var first = await KillableHost.StartAsync(database);
        using var second = await KillableHost.StartAsync(database);
        using var control = new WebPatient(first.Address, "control");
        await Crowd.GoThroughAsync(control, new Random(0));

        var patients = Enumerable.Range(0, Patients).Select(number => new WebPatient(first.Address, string.Create(CultureInfo.InvariantCulture, $"{number}"))).ToList();
        var talking = Task.WhenAll(patients.Select((patient, number) => Crowd.GoThroughAsync(patient, new Random(Runs.Seed + number))));
        await Task.Delay(TimeSpan.FromMilliseconds(new Random(Runs.Seed).Next(300, 1500)));
        first.Kill();
        foreach (var patient in patients)
            patient.Address = second.Address;
        await talking;

        foreach (var patient in patients)
        {
            Assert.True(await patient.ReadUntilAsync(control.Seen.Count, TimeSpan.FromSeconds(40)), $"seed {Runs.Seed}: {patient.Seen.Count} activities came");
            Assert.Equal(Enumerable.Range(1, control.Seen.Count), Reading.Places(patient.Seen));
            Assert.Equal(Reading.Words(control.Seen), Reading.Words(patient.Seen));
            patient.Dispose();
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"seed {Runs.Seed}: {Patients} conversations went on at the other host; {patients.Sum(patient => patient.Failures)} calls had got no answer"));
    }
}
