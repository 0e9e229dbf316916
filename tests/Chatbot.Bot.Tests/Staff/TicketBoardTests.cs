using Chatbot.Bot.Delivery;
using Chatbot.Bot.Staff;
using Chatbot.Bot.Tests.Fakes;
using Chatbot.Core.Tickets;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Tests.Staff;

/// <summary>Where a ticket's card stands, and that there is one of it.</summary>
public sealed class TicketBoardTests : IDisposable
{
    private const string Billing = "19:billing@thread.tacv2";

    private readonly StaffRoom _room = new(new StaffChannelOptions { Channels = [$"billing={Billing}"] });

    private Clinic Clinic => _room.Clinic;

    public void Dispose() => _room.Dispose();

    [Fact]
    public async Task A_ticket_is_posted_as_a_card_where_the_bot_was_installed_and_the_card_follows_it()
    {
        await _room.OpenTicketAsync();

        var posted = Assert.Single(Clinic.Channel.Opened);
        Assert.Equal(StaffRoom.Channel, ChannelOf(posted));
        var card = StaffRoom.CardOf(posted.Activity);
        Assert.Equal("1.4", (string)card["version"]!);
        Assert.Equal("Ticket 1: Waiting", (string)card["body"]![0]!["text"]!);

        await _room.PressAsync("claim");
        await _room.SendTicketAsync();

        var update = Assert.Single(Clinic.Channel.Updates);
        Assert.Equal("new-conversation", update.Conversation.Id);
        Assert.Equal("Ticket 1: Claimed by Ana", (string)StaffRoom.CardOf(update)["body"]![0]!["text"]!);
    }

    [Fact]
    public async Task The_card_says_of_each_reply_that_it_was_delivered()
    {
        await _room.OpenTicketAsync();
        await _room.PressAsync("claim");
        await _room.PressAsync("reply", ("text", "Please bring your list of medicines."));

        await _room.SendTicketAsync();
        Assert.Contains(": on its way", _room.Shown(), StringComparison.Ordinal);
        await Clinic.Sender.SendWaitingAsync(StaffRoom.PatientLane, default);
        await _room.SendTicketAsync();

        Assert.Matches(@"Reply of Ana, [^""]+: delivered", _room.Shown());
        Assert.DoesNotContain("list of medicines", _room.Shown(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400, "21610", "they have opted out of text messages")]
    [InlineData(403, "MessageWritesBlocked", "the channel does not let us write to them")]
    [InlineData(0, "the conversation has ended or was forgotten", "the conversation has ended or was forgotten")]
    public async Task The_card_says_that_a_reply_was_not_delivered_until_it_was_after_all(int status, string code, string why)
    {
        await _room.OpenTicketAsync();
        await _room.PressAsync("claim");
        await Clinic.Sender.SendWaitingAsync(StaffRoom.PatientLane, default);
        await _room.PressAsync("reply", ("text", "Please bring your list of medicines."));
        Clinic.Channel.Failures.Enqueue(status == 0 ? new UndeliverableException(code) : Refusals.Of(status, code));

        await SendReplyAsync();

        Assert.Contains($": NOT DELIVERED, please call ({why})", _room.Shown(), StringComparison.Ordinal);
        Assert.True((await Clinic.Tickets.FindAsync(1, default))!.Undelivered);

        var parked = Assert.Single(await Clinic.Outbox.ParkedAsync(10, default));
        await Clinic.Outbox.UnparkAsync(parked.Item.Id, default);
        await SendReplyAsync();

        Assert.DoesNotContain("NOT DELIVERED", _room.Shown(), StringComparison.Ordinal);
        Assert.Contains(": delivered", _room.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ticket_that_is_handed_to_another_desk_gets_a_card_there_and_a_note_where_it_was()
    {
        await _room.OpenTicketAsync();

        await _room.PressAsync("transfer", ("desk", "billing"));
        await _room.SendTicketAsync();

        Assert.Equal([StaffRoom.Channel, Billing], Clinic.Channel.Opened.Select(ChannelOf));
        var note = StaffRoom.CardOf(Assert.Single(Clinic.Channel.Updates));
        Assert.Equal("Ticket 1 moved to the desk billing.", (string)note["body"]![0]!["text"]!);
        Assert.Empty(note["actions"]!);

        await _room.PressAsync("claim");
        await _room.SendTicketAsync();

        Assert.Equal(2, Clinic.Channel.Opened.Count);
        Assert.Equal(Clinic.Channel.OpenedIds[1], Clinic.Channel.Updates[^1].Id);
    }

    [Fact]
    public async Task The_note_is_put_there_later_when_Teams_takes_the_new_card_and_then_fails()
    {
        await _room.OpenTicketAsync();
        await _room.PressAsync("transfer", ("desk", "billing"));
        Clinic.Channel.Failures.Enqueue(null);
        for (var i = 0; i < 3; i++)
            Clinic.Channel.Failures.Enqueue(new HttpRequestException("away"));

        await _room.SendTicketAsync();
        Assert.Empty(Clinic.Channel.Updates);
        Clinic.Channel.Failures.Clear();
        Clinic.Clock.Advance(TimeSpan.FromMinutes(10));
        await _room.SendTicketAsync();

        Assert.Equal(2, Clinic.Channel.Opened.Count);
        Assert.Contains("moved to the desk billing", StaffRoom.CardOf(Clinic.Channel.Updates[^1]).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_card_that_a_press_gives_away_has_a_note_put_in_its_place()
    {
        await _room.OpenTicketAsync();
        var press = StaffRoom.NewPress("claim");
        (press.ReplyToId, press.Conversation.Id) = ("stray", $"{StaffRoom.Channel};messageid=stray");

        await _room.PressAsync(press);
        await _room.SendTicketAsync();

        Assert.Equal([Clinic.Channel.OpenedIds[0], "stray"], Clinic.Channel.Updates.Select(update => update.Id));
        Assert.Contains("has another card in this channel", _room.Shown(), StringComparison.Ordinal);
        Assert.Equal(TicketState.Claimed, (await _room.HolderAsync()).State);
    }

    [Fact]
    public async Task A_press_on_the_tickets_own_card_leaves_it_as_it_is()
    {
        await _room.OpenTicketAsync();
        var press = StaffRoom.NewPress("claim");
        (press.ReplyToId, press.Conversation.Id) = (Clinic.Channel.OpenedIds[0], "new-conversation");

        await _room.PressAsync(press);
        await _room.SendTicketAsync();

        Assert.Equal(Clinic.Channel.OpenedIds, Clinic.Channel.Updates.Select(update => update.Id));
    }

    [Theory]
    [InlineData(404)]
    [InlineData(410)]
    public async Task A_card_that_somebody_has_deleted_is_posted_anew_and_what_the_patient_wrote_is_said_there(int status)
    {
        await _room.OpenTicketAsync();
        await _room.PressAsync("claim");
        await _room.SendTicketAsync();
        await Clinic.SayAsync("directline", "Are you there?");
        Clinic.Forget();
        Clinic.Channel.Failures.Enqueue(Refusals.Of(status, "NotFound"));

        await _room.SendTicketAsync();

        Assert.Equal(2, Clinic.Channel.Opened.Count);
        Assert.Contains("Claimed by Ana", StaffRoom.CardOf(Clinic.Channel.Opened[^1].Activity).ToString(), StringComparison.Ordinal);
        Assert.Equal("The patient wrote: Are you there?", Assert.Single(Clinic.Sent).Text);
        Assert.Empty(await Clinic.Outbox.ParkedAsync(10, default));

        await _room.PressAsync("unassign");
        await _room.SendTicketAsync();
        Assert.Equal(2, Clinic.Channel.Opened.Count);
        Assert.Equal(Clinic.Channel.OpenedIds[1], Clinic.Channel.Updates[^1].Id);
    }

    [Fact]
    public async Task The_card_says_that_the_patient_has_asked_for_something_more()
    {
        await _room.OpenTicketAsync();
        Assert.DoesNotContain("Asked more", StaffRoom.CardOf(Clinic.Channel.Opened[^1].Activity).ToString(), StringComparison.Ordinal);

        await Clinic.SayAsync("directline", "How much does it cost?");
        await Clinic.SayAsync("directline", "yes");
        await _room.SendTicketAsync();

        Assert.Contains("Asked more", _room.Shown(), StringComparison.Ordinal);
        Assert.Contains("once; see the transcript", _room.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_that_arrived_does_not_take_the_mark_of_another_that_did_not()
    {
        await _room.OpenTicketAsync();
        await _room.PressAsync("claim");
        await Clinic.Sender.SendWaitingAsync(StaffRoom.PatientLane, default);
        await _room.PressAsync("reply", ("text", "Please bring your list of medicines."));
        await _room.PressAsync("reply", ("text", "And your card."));
        Clinic.Channel.Failures.Enqueue(Refusals.Of(400, "21617"));
        var held = new TaskCompletionSource();
        Clinic.Channel.Held["conv-1"] = held.Task;

        var sending = Clinic.Sender.SendWaitingAsync(StaffRoom.PatientLane, default);
        // The first is given up, and the ticket marked, before the second has arrived.
        await Clinic.Sender.SendWaitingAsync("reply|1", default);
        while (!(await Clinic.Tickets.FindAsync(1, default))!.Undelivered)
            await Clinic.Sender.SendWaitingAsync("reply|1", default);
        held.SetResult();
        await sending;
        await SendReplyAsync();

        Assert.Equal("And your card.", Clinic.Last.Text);
        Assert.True((await Clinic.Tickets.FindAsync(1, default))!.Undelivered);
        Assert.Contains("NOT DELIVERED, please call (it is too long for a text message)", _room.Shown(), StringComparison.Ordinal);

        await Clinic.Outbox.UnparkAsync(Assert.Single(await Clinic.Outbox.ParkedAsync(10, default)).Item.Id, default);
        await SendReplyAsync();
        Assert.False((await Clinic.Tickets.FindAsync(1, default))!.Undelivered);
    }

    private static string ChannelOf(ConversationParameters opened) => (string)((JObject)opened.ChannelData)["channel"]!["id"]!;

    /// <summary>To the patient, the news of it to the ticket, and the ticket to its card.</summary>
    private async Task SendReplyAsync()
    {
        await Clinic.Sender.SendWaitingAsync(StaffRoom.PatientLane, default);
        await Clinic.Sender.SendWaitingAsync("reply|1", default);
        await _room.SendTicketAsync();
    }
}
