using Chatbot.Bot.Delivery;
using Chatbot.Bot.Tests.Fakes;
using Chatbot.Core.Conversations;
using Chatbot.Core.Tickets;
using Chatbot.Core.Tickets.Commands;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Tests.Handoff;

/// <summary>Each side sees that the other is writing, and nothing of it is kept.</summary>
public sealed class TypingTests : IDisposable
{
    private static readonly StaffMember Ana = new("local:1", "Ana");
    private static readonly StaffMember Ben = new("local:2", "Ben");
    private readonly Clinic _clinic = new();

    [Fact]
    public async Task The_patient_sees_whoever_has_the_ticket_writing_at_most_every_three_seconds()
    {
        await ClaimedAsync("directline");

        await TypeAsync(Ana);
        await TypeAsync(Ana);
        Assert.Equal([ActivityTypes.Typing], _clinic.Sent.Select(activity => activity.Type));
        _clinic.Clock.Advance(TimeSpan.FromSeconds(3));
        await TypeAsync(Ana);

        Assert.Equal([ActivityTypes.Typing, ActivityTypes.Typing], _clinic.Sent.Select(activity => activity.Type));
        Assert.Equal(0, (await _clinic.Outbox.BacklogAsync(default)).Parked);
        Assert.DoesNotContain(await _clinic.Store.TranscriptAsync(new("directline", "conv-1"), 20, default), entry => entry.Text.Length == 0);
    }

    [Theory]
    [InlineData("sms")]
    [InlineData("line")]
    public async Task A_channel_that_shows_no_typing_gets_none(string channel)
    {
        await ClaimedAsync(channel);

        await TypeAsync(Ana);

        Assert.Empty(_clinic.Sent);
    }

    [Fact]
    public async Task Who_does_not_have_the_ticket_is_not_seen()
    {
        await ClaimedAsync("directline");

        await TypeAsync(Ben);

        Assert.Empty(_clinic.Sent);
    }

    [Fact]
    public async Task A_page_that_is_closed_is_no_failure()
    {
        await ClaimedAsync("directline");
        _clinic.Channel.Failures.Enqueue(new UndeliverableException("the conversation has ended"));

        await TypeAsync(Ana);

        Assert.Empty(_clinic.Sent);
    }

    [Fact]
    public async Task Staff_are_told_of_a_patient_who_writes_to_them_and_of_no_other()
    {
        var heard = new List<Signal>();
        using var listening = _clinic.Signals.Listen(heard.Add);
        await _clinic.SayAsync("directline", "talk to a person");
        await _clinic.ReceiveAsync(Clinic.New(ActivityTypes.Typing, "directline"));
        Assert.DoesNotContain(heard, signal => signal.Kind == SignalKind.Typing);
        await _clinic.DoAsync(1, new Claim(Ana));
        _clinic.Clock.Advance(TimeSpan.FromSeconds(3));

        await _clinic.ReceiveAsync(Clinic.New(ActivityTypes.Typing, "directline"));
        await _clinic.ReceiveAsync(Clinic.New(ActivityTypes.Typing, "directline"));

        Assert.Equal("1", Assert.Single(heard, signal => signal.Kind == SignalKind.Typing).Subject);
    }

    public void Dispose() => _clinic.Dispose();

    private Task TypeAsync(StaffMember by) => _clinic.StaffTyping.ShowAsync(1, by, CancellationToken.None);

    private async Task ClaimedAsync(string channel)
    {
        await _clinic.SayAsync(channel, "talk to a person");
        await _clinic.DoAsync(1, new Claim(Ana));
        _clinic.Forget();
    }
}
