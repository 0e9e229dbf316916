using System.Diagnostics;
using System.Globalization;
using Chatbot.Crash.Tests.Hosts;
using Chatbot.Crash.Tests.Patients;
using Chatbot.Crash.Tests.Staff;
using Xunit.Abstractions;

namespace Chatbot.Crash.Tests;

/// <summary>Two hosts on one PostgreSQL, of which one is killed.</summary>
public sealed class TwoHostsTests(ITestOutputHelper output)
{
    private const int Patients = 20;
    private const int Replies = 50;
    private const long Ticket = 1;

    /// <summary>Nothing looks by itself for as long as the test runs: what arrives sooner, arrives because of a signal.</summary>
    private static readonly (string Name, string Value)[] WithoutLooking = [("Delivery__PollSeconds", "60"), ("DirectLine__KeepAliveSeconds", "300")];

    private static readonly TimeSpan Looking = TimeSpan.FromSeconds(60);

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

    [Fact]
    public async Task What_staff_write_at_one_host_reaches_the_patient_at_the_other_by_a_signal()
    {
        using var database = HostDatabase.New("PostgreSql");
        using var first = await KillableHost.StartAsync(database, WithoutLooking);
        using var second = await KillableHost.StartAsync(database, WithoutLooking);
        using var patient = new WebPatient(second.Address, "patient");
        await patient.StartAsync();
        await patient.SayAsync(Script.AsksForPerson);
        using var staff = await InboxMember.EnterAsync(first, "Ana");
        await staff.ClaimAsync(Ticket);
        using var socket = await patient.ListenAsync();

        var delays = new List<TimeSpan>();
        for (var number = 1; number <= Replies; number++)
            delays.Add(await ReplyAsync(staff, socket, number));

        Assert.Equal(0, socket.KeepAlives);
        Assert.All(delays, delay => Assert.True(delay < Looking, $"a reply took {delay.TotalSeconds:0.0} s: it was not a signal that brought it"));
        delays.Sort();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Replies} replies from the inbox at one host to the socket at the other: median {delays[Replies / 2].TotalMilliseconds:0} ms, longest {delays[^1].TotalMilliseconds:0} ms"));

        // The browser of whoever has the ticket goes on at the other host, too.
        first.Kill();
        staff.Address = second.Address;
        await ReplyAsync(staff, socket, Replies + 1);
    }

    /// <returns>How long it took from sending the form to reading the reply.</returns>
    private static async Task<TimeSpan> ReplyAsync(InboxMember staff, PatientSocket socket, int number)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"Please bring your insurance card, and come to door {number}.");
        var heard = socket.HearAsync(text);
        return Stopwatch.GetElapsedTime(await staff.ReplyAsync(Ticket, text), await heard);
    }
}
