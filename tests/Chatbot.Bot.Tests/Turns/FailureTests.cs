using Chatbot.Bot.Tests.Fakes;
using Chatbot.Bot.Turns;
using Chatbot.Core.Conversations;
using Chatbot.Core.Escalation;
using Chatbot.Core.Tickets;
using Chatbot.Core.Tickets.Commands;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Tests.Turns;

public sealed class FailureTests : IDisposable
{
    private readonly Clinic _clinic = new();

    [Theory]
    [InlineData("en-US", "I am sorry, something went wrong", "To reach a person")]
    [InlineData("es-US", "Lo siento, algo falló", "Para comunicarse con una persona")]
    public async Task Without_a_database_the_bot_apologises_and_says_how_to_reach_a_person(string locale, string apology, string person)
    {
        _clinic.Store.IsAway = true;
        var message = Clinic.New(ActivityTypes.Message, "webchat");
        message.Text = "hello";
        message.Locale = locale;

        await _clinic.ReceiveAsync(message);

        var reply = Assert.Single(_clinic.Sent);
        Assert.StartsWith(apology, reply.Text, StringComparison.Ordinal);
        Assert.Contains(person, reply.Text, StringComparison.Ordinal);
        Assert.StartsWith("failure ", (string)Clinic.FaqOf(reply)["reason"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_apology_cannot_be_sent_either_the_channel_gets_the_failure()
    {
        _clinic.Store.IsAway = true;
        _clinic.Adapter.IsAway = true;

        await Assert.ThrowsAsync<HttpRequestException>(() => _clinic.SayAsync("webchat", "hello"));
    }

    [Fact]
    public async Task A_message_that_got_an_apology_is_answered_when_the_channel_sends_it_again()
    {
        var message = Clinic.New(ActivityTypes.Message, "webchat");
        message.Text = "Do I need someone to drive me home?";
        _clinic.Store.IsAway = true;
        await _clinic.ReceiveAsync(message);

        _clinic.Store.IsAway = false;
        await _clinic.ReceiveAsync(message);

        Assert.Equal("answered", (string)Clinic.FaqOf(_clinic.Last)["outcome"]!);
    }

    [Fact]
    public async Task Staff_get_a_ticket_for_a_message_that_the_bot_failed_at()
    {
        await FailAsync("My number is 555-123-4567, can I fly?");

        var ticket = await OpenAsync();
        Assert.Equal(EscalationReason.Error, ticket.Request.Reason);
        Assert.Contains("can I fly?", ticket.Request.Question, StringComparison.Ordinal);
        Assert.DoesNotContain("4567", ticket.Request.Question, StringComparison.Ordinal);
        Assert.Equal(["My number is 555-123-4567, can I fly?"], await SaidAsync());
        Assert.StartsWith("I am sorry", Assert.Single(_clinic.Sent).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task However_often_the_bot_fails_the_conversation_has_one_ticket_that_says_so_once()
    {
        for (var i = 0; i < 4; i++)
            await FailAsync("Can I fly?");

        var ticket = await OpenAsync();
        Assert.Single(await _clinic.Tickets.ListAsync(TicketQuery.Open, CancellationToken.None));
        Assert.Equal(["opened"], (await _clinic.Tickets.HistoryAsync(ticket.Id, CancellationToken.None)).Select(step => step.Action));
        Assert.Equal(4, (await SaidAsync()).Count);
    }

    [Fact]
    public async Task When_everything_fails_staff_get_so_many_tickets_in_an_hour_and_every_patient_an_apology()
    {
        for (var i = 0; i < FailureTickets.MostPerHour + 5; i++)
            await FailAsync("Can I fly?", $"conv-{i}");
        var firstHour = await _clinic.Tickets.ListAsync(TicketQuery.Open with { Limit = 100 }, CancellationToken.None);
        _clinic.Clock.Advance(TimeSpan.FromHours(1));
        await FailAsync("Can I fly?", "conv-later");

        Assert.Equal(FailureTickets.MostPerHour, firstHour.Count);
        Assert.Equal(FailureTickets.MostPerHour + 1, (await _clinic.Tickets.ListAsync(TicketQuery.Open with { Limit = 100 }, CancellationToken.None)).Count);
        Assert.Equal(FailureTickets.MostPerHour + 6, _clinic.Sent.Count);
    }

    [Fact]
    public async Task Whoever_has_the_conversation_reads_a_message_that_the_bot_failed_at_and_the_bot_remembers_as_before()
    {
        await _clinic.SayAsync("webchat", "talk to a person");
        var ticket = await OpenAsync();
        var desk = _clinic.Desk;
        Assert.True((await desk.DoAsync(ticket.Id, new Claim(new("local:1", "Ana")), null, CancellationToken.None)).IsDone);
        var before = (await _clinic.Store.FindAsync(ticket.Conversation, CancellationToken.None))!.Memory;

        await FailAsync("Can I fly?");

        var waiting = await _clinic.Outbox.TakeAsync(TicketNews.LaneOf(ticket.Id), 10, TimeSpan.FromSeconds(1), CancellationToken.None);
        Assert.NotEmpty(waiting);
        Assert.Contains("Can I fly?", await SaidAsync());
        Assert.Equal(before, (await _clinic.Store.FindAsync(ticket.Conversation, CancellationToken.None))!.Memory);
        Assert.Equal("added", (await _clinic.Tickets.HistoryAsync(ticket.Id, CancellationToken.None))[^1].Action);
    }

    [Fact]
    public async Task A_message_without_a_text_is_answered()
    {
        await _clinic.ReceiveAsync(Clinic.New(ActivityTypes.Message, "webchat"));

        Assert.Equal("smallTalk", (string)Clinic.FaqOf(_clinic.Last)["outcome"]!);
    }

    public void Dispose() => _clinic.Dispose();

    /// <summary>Something breaks when the turn is to be kept, and is whole again afterwards.</summary>
    private Task FailAsync(string text, string conversation = "conv-1")
    {
        _clinic.Store.InBetween = () => throw new InvalidOperationException("Something broke.");
        return _clinic.SayAsync("webchat", text, conversation);
    }

    private async Task<Ticket> OpenAsync() => (await _clinic.Tickets.OpenOfAsync(new("webchat", "conv-1"), CancellationToken.None))!;

    private async Task<IReadOnlyList<string>> SaidAsync() =>
        [.. (await _clinic.Store.TranscriptAsync(new("webchat", "conv-1"), 50, CancellationToken.None))
            .Where(entry => entry.Speaker == Speaker.Patient).Select(entry => entry.Text)];
}
