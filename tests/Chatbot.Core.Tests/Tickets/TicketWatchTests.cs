using Chatbot.Core.Tickets;
using Chatbot.Core.Tickets.Commands;
using static Chatbot.Core.Tests.Tickets.Desk;

namespace Chatbot.Core.Tests.Tickets;

public sealed class TicketWatchTests
{
    private readonly Desk _desk = new(new()
    {
        PromiseMinutes = 120,
        ReleaseMinutes = 60,
        ExpireHours = 400,
        Reminders = ["30", "90"],
        UrgentReminders = ["2", "10"],
    });

    [Fact]
    public async Task Staff_are_reminded_of_a_ticket_by_the_ladder_and_the_last_time_in_the_second_channel_too()
    {
        _desk.Open();

        Assert.Equal(0, await AfterAsync(29));
        Assert.Equal(1, await AfterAsync(1));
        Assert.Equal(0, await AfterAsync(59));
        Assert.Equal(1, await AfterAsync(1));

        Assert.Equal([new(1, new(1, ElsewhereToo: false)), new(1, new(2, ElsewhereToo: true))], _desk.Tickets.News);
        Assert.Equal(0, await AfterAsync(10));
    }

    [Fact]
    public async Task Nobody_is_reminded_while_nobody_is_there()
    {
        _desk.Clock.Now = _desk.Clock.Now.AddHours(7.75);
        _desk.Open();

        Assert.Equal(0, await AfterAsync(24 * 60));
        Assert.Equal(0, await AfterAsync((5 * 24 * 60) + (15 * 60) + 29));
        Assert.Equal(1, await AfterAsync(1));
    }

    [Fact]
    public async Task What_is_urgent_goes_by_the_clock_until_somebody_acknowledges()
    {
        _desk.Clock.Now = _desk.Clock.Now.AddHours(12);
        _desk.Open(urgent: true);

        Assert.Equal(1, await AfterAsync(2));
        await _desk.DoAsync(new Acknowledge(Ana));
        Assert.Equal(0, await AfterAsync(30));
    }

    [Fact]
    public async Task An_emergency_in_a_ticket_that_somebody_has_is_reminded_of_until_somebody_says_that_they_are_on_it()
    {
        _desk.Open();
        await _desk.DoAsync(new Claim(Ana));
        Assert.Equal(0, await AfterAsync(30));
        _desk.Tickets.Change(1, ticket => ticket with { Request = ticket.Request with { IsUrgent = true }, AcknowledgedAt = null, Since = _desk.Clock.Now, LastWordAt = _desk.Clock.Now });

        Assert.Equal(0, await AfterAsync(1));
        Assert.Equal(1, await AfterAsync(1));
        await _desk.DoAsync(new Reply(Ana, "Call 911 now."));
        Assert.Equal(1, await AfterAsync(10));
        await _desk.DoAsync(new Acknowledge(Ana));
        Assert.Equal(0, await AfterAsync(20));
    }

    [Fact]
    public async Task After_a_time_without_the_host_one_reminder_stands_for_all_that_were_missed()
    {
        _desk.Open(urgent: true);

        Assert.Equal(1, await AfterAsync(11));
        Assert.Equal(0, await AfterAsync(0));

        Assert.Equal([new(1, new(2, ElsewhereToo: true))], _desk.Tickets.News);
    }

    [Fact]
    public async Task A_patient_who_waits_longer_than_promised_is_told_once()
    {
        _desk.Open();
        await AfterAsync(30);
        await AfterAsync(89);
        Assert.Empty(_desk.Tickets.ToPatient);

        await AfterAsync(1);
        await AfterAsync(0);
        await AfterAsync(60);

        Assert.Equal(["It takes more time."], _desk.Tickets.ToPatient);
    }

    [Fact]
    public async Task A_claimed_ticket_that_is_quiet_goes_back_and_both_sides_are_told()
    {
        _desk.Open();
        await _desk.DoAsync(new Claim(Ana));

        Assert.Equal(0, await AfterAsync(59));
        Assert.Equal(1, await AfterAsync(1));

        Assert.Equal(["Our nurse is here.", "We come back."], _desk.Tickets.ToPatient);
        Assert.Equal(["claimed", "released, since it was quiet"], _desk.Tickets.Steps(1));
        Assert.Equal(2, _desk.Tickets.News.Count);
    }

    [Fact]
    public async Task A_ticket_that_nobody_takes_expires_and_an_urgent_one_does_not()
    {
        _desk.Open();
        _desk.Open(urgent: true, conversation: "c2");

        await AfterAsync(400 * 60);

        Assert.Equal(TicketState.Expired, _desk.Tickets[1].State);
        Assert.Equal(TicketState.Requested, _desk.Tickets[2].State);
        Assert.Equal(["No one came."], _desk.Tickets.ToPatient);
    }

    [Theory]
    [InlineData("0", "Handoff:Reminders is '0'; allowed: minutes from 1 to 10080, each more than the one before.")]
    [InlineData("10,5", "Handoff:Reminders is '10,5'; allowed: minutes from 1 to 10080, each more than the one before.")]
    [InlineData("soon", "Handoff:Reminders is 'soon'; allowed: minutes from 1 to 10080, each more than the one before.")]
    [InlineData("5,10", null)]
    public void A_ladder_is_minutes_that_grow(string reminders, string? problem) =>
        Assert.Equal(problem, new HandoffOptions { Reminders = reminders.Split(',') }.Check().SingleOrDefault());

    private Task<int> AfterAsync(int minutes)
    {
        _desk.Clock.Now = _desk.Clock.Now.AddMinutes(minutes);
        return _desk.SweepAsync();
    }
}
