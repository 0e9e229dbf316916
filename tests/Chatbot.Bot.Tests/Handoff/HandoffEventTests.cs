using Chatbot.Bot.Handoff;
using Chatbot.Bot.Tests.Fakes;
using Chatbot.Core.Tickets;
using Chatbot.Core.Tickets.Commands;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Tests.Handoff;

/// <summary>The handoff to a hub for agents, by the events of the protocol.</summary>
public sealed class HandoffEventTests : IDisposable
{
    private const string AsksForPerson = "I want to talk to a person";
    private readonly Clinic _clinic = new(target: HandoffTarget.Events);

    private IEnumerable<Activity> Initiations => _clinic.Sent.Where(activity => activity.Name == HandoffEventNames.InitiateHandoff);

    [Fact]
    public async Task A_hub_is_told_that_a_person_is_needed_with_the_reason_and_the_transcript()
    {
        await _clinic.SayAsync("webchat", "What is kyphoplasty?");
        await _clinic.SayAsync("webchat", AsksForPerson);

        var initiation = Assert.Single(Initiations);
        Assert.Equal(("event", "conv-1"), (initiation.Type, initiation.Conversation.Id));
        Assert.Equal("AskedForPerson", (string?)((JObject)initiation.Value)["reason"]);
        var transcript = Assert.Single(initiation.Attachments);
        Assert.Equal(("application/json", "Transcript"), (transcript.ContentType, transcript.Name));
        var said = ((JObject)transcript.Content)["activities"]!.Select(activity => (string?)activity["text"]).ToList();
        Assert.Equal("What is kyphoplasty?", said[0]);
        Assert.Equal(AsksForPerson, said[^1]);
    }

    [Theory]
    [InlineData("sms")]
    [InlineData("msteams")]
    public async Task Channels_without_events_get_none(string channel)
    {
        await _clinic.SayAsync(channel, AsksForPerson);

        Assert.Empty(Initiations);
    }

    [Fact]
    public async Task Without_a_hub_no_event_goes_out()
    {
        using var clinic = new Clinic();

        await clinic.SayAsync("webchat", AsksForPerson);

        Assert.DoesNotContain(clinic.Sent, activity => activity.Type == ActivityTypes.Event);
    }

    [Fact]
    public async Task The_bot_is_silent_while_the_hub_has_the_conversation_and_answers_when_it_is_done()
    {
        await _clinic.SayAsync("webchat", AsksForPerson);
        await HearAsync("accepted");
        Assert.Equal(TicketState.Claimed, (await TicketAsync())!.State);
        await _clinic.Sender.SendWaitingAsync("webchat|conv-1", default);
        Assert.StartsWith("A person on our staff is here now", _clinic.Last.Text, StringComparison.Ordinal);
        _clinic.Forget();

        await _clinic.SayAsync("webchat", "What is kyphoplasty?");
        Assert.DoesNotContain(_clinic.Sent, activity => !string.IsNullOrEmpty(activity.Text));
        await HearAsync("completed");
        Assert.Null(await TicketAsync());
        await _clinic.Sender.SendWaitingAsync("webchat|conv-1", default);
        Assert.StartsWith("Our staff has left this chat", _clinic.Last.Text, StringComparison.Ordinal);
        await _clinic.SayAsync("webchat", "What is kyphoplasty?");

        Assert.Equal("answered", (string?)Clinic.FaqOf(_clinic.Last)["outcome"]);
    }

    [Fact]
    public async Task A_patient_who_goes_back_to_the_bot_is_answered_and_what_the_hub_says_of_it_later_changes_nothing()
    {
        await _clinic.SayAsync("webchat", AsksForPerson);
        await HearAsync("accepted");
        await _clinic.SayAsync("webchat", "back to the bot");

        foreach (var state in new[] { "accepted", "completed", "failed" })
            await HearAsync(state);
        await _clinic.SayAsync("webchat", "What is kyphoplasty?");

        Assert.Equal("answered", (string?)Clinic.FaqOf(_clinic.Last)["outcome"]);
        Assert.Equal(TicketState.Cancelled, (await _clinic.Tickets.FindAsync(1, default))!.State);
        Assert.Single(_clinic.Sent, activity => activity.Type == ActivityTypes.Event);
    }

    [Fact]
    public async Task A_handoff_that_failed_gives_the_ticket_back_and_whatever_else_is_said_changes_nothing()
    {
        await _clinic.SayAsync("webchat", AsksForPerson);
        await HearAsync("accepted");

        await HearAsync("failed");
        Assert.Equal(TicketState.Requested, (await TicketAsync())!.State);
        await HearAsync("something else");
        Assert.Equal(TicketState.Requested, (await TicketAsync())!.State);
    }

    [Fact]
    public async Task A_ticket_that_somebody_of_the_staff_has_is_theirs_whatever_the_hub_says()
    {
        await _clinic.SayAsync("webchat", AsksForPerson);
        var ticket = (await TicketAsync())!;
        await _clinic.Desk.DoAsync(ticket.Id, new Claim(new("local:1", "Ana")), null, default);

        foreach (var state in new[] { "accepted", "failed", "completed" })
            await HearAsync(state);

        Assert.Equal("Ana", (await TicketAsync())!.Holder!.Name);
        Assert.Equal(["opened", "claimed"], (await _clinic.Tickets.HistoryAsync(ticket.Id, default)).Select(step => step.Action));
    }

    public void Dispose() => _clinic.Dispose();

    private Task<Ticket?> TicketAsync() => _clinic.Tickets.OpenOfAsync(new("webchat", "conv-1"), default);

    private async Task HearAsync(string state)
    {
        var conversation = new ConversationAccount { Id = "conv-1" };
        var status = Clinic.New(ActivityTypes.Event, "webchat");
        status.Name = HandoffEventNames.HandoffStatus;
        status.Value = EventFactory.CreateHandoffStatus(conversation, state).Value;
        await _clinic.ReceiveAsync(status);
    }
}
