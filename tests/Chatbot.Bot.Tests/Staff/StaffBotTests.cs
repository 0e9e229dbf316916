using Chatbot.Bot.Tests.Fakes;
using Chatbot.Core.Escalation;
using Chatbot.Core.Tickets;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Tests.Staff;

/// <summary>What staff do in their channel of Teams, and what comes of it.</summary>
public sealed class StaffBotTests : IDisposable
{
    private readonly StaffRoom _room = new();

    private Clinic Clinic => _room.Clinic;

    public void Dispose() => _room.Dispose();

    [Fact]
    public async Task A_submitted_button_does_what_an_executed_one_does()
    {
        await _room.OpenTicketAsync();

        await _room.SubmitAsync("claim");

        Assert.Equal(("teams:ana", TicketState.Claimed), await _room.HolderAsync());
    }

    [Fact]
    public async Task A_mention_in_the_tickets_thread_is_a_reply_to_the_patient()
    {
        await _room.OpenTicketAsync();
        await _room.PressAsync("claim");
        Clinic.Forget();

        await _room.MentionAsync("new-conversation", "Please bring your list of medicines.");
        await Clinic.Sender.SendWaitingAsync(StaffRoom.PatientLane, default);

        Assert.Equal("Please bring your list of medicines.", Clinic.Last.Text);
        Assert.Equal("relayed", (string)Clinic.FaqOf(Clinic.Last)["outcome"]!);
        Assert.Equal(TicketState.Answered, (await _room.HolderAsync()).State);
    }

    [Fact]
    public async Task A_mention_in_another_language_than_the_patients_goes_out_when_its_card_confirms_it()
    {
        await _room.OpenTicketAsync("quiero hablar con una persona");
        await _room.PressAsync("claim");
        Clinic.Forget();

        await _room.MentionAsync("new-conversation", "Please bring your list of medicines.");
        var card = StaffRoom.CardOf(Clinic.Last);
        Assert.StartsWith("The patient writes Spanish", (string)card["body"]![0]!["text"]!, StringComparison.Ordinal);
        Assert.Equal("Please bring your list of medicines.", (string)card["body"]![1]!["value"]!);
        await _room.PressAsync("reply", ("text", "Please bring your list of medicines."), ("confirmed", true));
        await Clinic.Sender.SendWaitingAsync(StaffRoom.PatientLane, default);

        Assert.Equal("Please bring your list of medicines.", Clinic.Last.Text);
    }

    [Fact]
    public async Task A_submitted_reply_in_another_language_comes_back_for_a_second_look_too()
    {
        await _room.OpenTicketAsync("quiero hablar con una persona");
        await _room.PressAsync("claim");
        Clinic.Forget();

        await _room.SubmitAsync("reply", ("text", "Please bring your list of medicines."));

        Assert.StartsWith("The patient writes Spanish", (string)StaffRoom.CardOf(Clinic.Last)["body"]![0]!["text"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_reply_with_a_picture_the_words_go_to_the_patient_and_whoever_wrote_it_is_told_so_once()
    {
        await _room.OpenTicketAsync();
        await _room.PressAsync("claim");
        Clinic.Forget();
        var reply = StaffRoom.NewMention("new-conversation", "Please wear the brace as shown.", files: Picture());

        await Clinic.ReceiveAsync(reply);
        await Clinic.Sender.SendWaitingAsync(StaffRoom.PatientLane, default);
        // Teams brings it again.
        await Clinic.ReceiveAsync(reply);
        await Clinic.Sender.SendWaitingAsync(StaffRoom.PatientLane, default);

        Assert.Equal("Please wear the brace as shown.", Assert.Single(Clinic.Sent, activity => activity.ChannelId == "directline" && IsRelayed(activity)).Text);
        var note = Assert.Single(Clinic.Sent, activity => activity.ChannelId == "msteams");
        Assert.StartsWith("Only your words go to the patient: the file or picture is not sent.", note.Text, StringComparison.Ordinal);
        Assert.Equal("new-conversation", note.Conversation.Id);
        Assert.DoesNotContain(Clinic.Sent, activity => activity.Attachments is { Count: > 0 });
    }

    [Fact]
    public async Task A_picture_without_words_reaches_nobody_and_whoever_sent_it_is_told()
    {
        await _room.OpenTicketAsync();
        await _room.PressAsync("claim");
        Clinic.Forget();

        await _room.MentionAsync("new-conversation", "", files: Picture());

        Assert.StartsWith("Nothing was sent: patients get text alone.", Clinic.Last.Text, StringComparison.Ordinal);
        Assert.Equal(TicketState.Claimed, (await _room.HolderAsync()).State);
    }

    [Fact]
    public async Task A_reply_with_a_picture_that_is_refused_says_why_and_not_that_its_words_go_out()
    {
        await _room.OpenTicketAsync();
        Clinic.Forget();

        await _room.MentionAsync("new-conversation", "Please wear the brace as shown.", files: Picture());

        Assert.Equal("Nobody has claimed this ticket. Claim it first.", Assert.Single(Clinic.Sent, activity => activity.ChannelId == "msteams").Text);
    }

    [Fact]
    public async Task A_reply_with_a_picture_in_another_language_comes_back_with_both_warnings()
    {
        await _room.OpenTicketAsync("quiero hablar con una persona");
        await _room.PressAsync("claim");
        Clinic.Forget();

        await _room.MentionAsync("new-conversation", "Please wear the brace as shown.", files: Picture());

        var said = Clinic.Sent.Where(activity => activity.ChannelId == "msteams").ToList();
        Assert.StartsWith("Only your words go to the patient", said[0].Text, StringComparison.Ordinal);
        Assert.StartsWith("The patient writes Spanish", (string)StaffRoom.CardOf(said[1])["body"]![0]!["text"]!, StringComparison.Ordinal);
        Assert.Equal(2, said.Count);
    }

    [Fact]
    public async Task A_phrasing_that_is_proposed_twice_waits_once_and_leaves_one_line()
    {
        await OpenTicketWithPairsAsync("recovery-lifting", "recovery-rest");

        await _room.PressAsync("phrasing", ("answer", "recovery-lifting"));
        var again = await _room.PressAsync("phrasing", ("answer", "recovery-lifting"));
        await _room.PressAsync("phrasing", ("answer", "recovery-rest"));

        Assert.StartsWith("Noted.", (string)again["value"]!, StringComparison.Ordinal);
        Assert.Equal(["recovery-lifting", "recovery-rest"], (await Clinic.Proposals.ListAsync(null, default)).Select(proposal => proposal.QnaId));
        var lines = (await Clinic.Tickets.HistoryAsync(1, default)).Where(step => step.Action == "proposed as a phrasing");
        Assert.Equal(["recovery-lifting", "recovery-rest"], lines.Select(step => step.Detail));
    }

    [Theory]
    [InlineData("")]
    [InlineData("staff-please-call")]
    public async Task Nothing_is_proposed_as_a_phrasing_of_what_is_no_closest_answer(string answer)
    {
        await OpenTicketWithPairsAsync("recovery-lifting");

        var told = await _room.PressAsync("phrasing", ("answer", answer));

        Assert.Equal("Choose one of the closest answers first.", (string)told["value"]!);
        Assert.Empty(await Clinic.Proposals.ListAsync(null, default));
    }

    [Fact]
    public async Task The_transcript_opens_for_whoever_asks_and_leaves_a_line_in_the_history()
    {
        await _room.OpenTicketAsync();

        var answer = await _room.PressAsync("transcript");

        Assert.Equal("application/vnd.microsoft.card.adaptive", (string)answer["type"]!);
        Assert.Contains("talk to a person", answer["value"]!.ToString(), StringComparison.Ordinal);
        Assert.Contains("transcript viewed", (await Clinic.Tickets.HistoryAsync(1, default)).Select(step => step.Action));
    }

    [Fact]
    public async Task The_transcript_is_not_posted_into_the_channel_where_it_cannot_be_shown_to_one_person()
    {
        await _room.OpenTicketAsync();
        Clinic.Forget();

        await _room.SubmitAsync("transcript");

        Assert.Equal("This version of Teams cannot show it to you alone. Please open the ticket in the staff inbox.", Assert.Single(Clinic.Sent).Text);
        Assert.DoesNotContain("transcript viewed", (await Clinic.Tickets.HistoryAsync(1, default)).Select(step => step.Action));
    }

    [Fact]
    public async Task A_reply_in_another_language_comes_back_with_a_warning_and_goes_when_it_is_confirmed()
    {
        await _room.OpenTicketAsync("quiero hablar con una persona");
        await _room.PressAsync("claim");

        var warned = await _room.PressAsync("reply", ("text", "We will call you tomorrow."));
        Assert.Contains("The patient writes Spanish", warned["value"]!.ToString(), StringComparison.Ordinal);
        Assert.Equal(TicketState.Claimed, (await _room.HolderAsync()).State);
        await _room.PressAsync("reply", ("text", "We will call you tomorrow."), ("confirmed", true));

        Assert.Equal(TicketState.Answered, (await _room.HolderAsync()).State);
    }

    [Fact]
    public async Task A_submitted_reply_in_another_language_is_warned_of_with_a_card_that_confirms_it()
    {
        await _room.OpenTicketAsync("quiero hablar con una persona");
        await _room.SubmitAsync("claim");
        Clinic.Forget();

        await _room.SubmitAsync("reply", ("text", "We will call you tomorrow."));

        var card = StaffRoom.CardOf(Assert.Single(Clinic.Sent));
        Assert.Contains("The patient writes Spanish", card.ToString(), StringComparison.Ordinal);
        Assert.True((bool)card["actions"]![0]!["data"]!["confirmed"]!);
    }

    [Fact]
    public async Task A_press_that_Teams_brings_again_gets_the_answer_of_the_first_time_and_does_nothing()
    {
        await _room.OpenTicketAsync();
        var claim = StaffRoom.NewPress("claim");

        var first = await _room.PressAsync(claim);
        await _room.PressAsync("unassign");
        var again = await _room.PressAsync(claim);

        Assert.Contains("Claimed by Ana", first.ToString(), StringComparison.Ordinal);
        Assert.True(JToken.DeepEquals(first, again));
        Assert.Equal(TicketState.Requested, (await _room.HolderAsync()).State);
    }

    [Fact]
    public async Task A_refusal_that_Teams_asks_for_again_is_the_same()
    {
        await _room.OpenTicketAsync();
        await _room.PressAsync("claim");
        var second = StaffRoom.NewPress("ben", "claim");

        Assert.Equal("Ana has this ticket.", (string)(await _room.PressAsync(second))["value"]!);
        await _room.PressAsync("unassign");

        Assert.Equal("Ana has this ticket.", (string)(await _room.PressAsync(second))["value"]!);
        Assert.Equal(TicketState.Requested, (await _room.HolderAsync()).State);
    }

    [Fact]
    public async Task What_the_bot_says_to_staff_waits_in_the_outbox_while_Teams_is_away()
    {
        await _room.InstallAsync();
        for (var i = 0; i < 3; i++)
            Clinic.Channel.Failures.Enqueue(new HttpRequestException("away"));

        await _room.MentionAsync(StaffRoom.Channel, "Do I need someone to drive me home?");
        Assert.Empty(Clinic.Sent);
        Clinic.Clock.Advance(TimeSpan.FromMinutes(1));
        await Clinic.Sender.SendWaitingAsync($"msteams|{StaffRoom.Channel}", default);

        Assert.Contains("recovery-ride-home", Assert.Single(Clinic.Sent).Text, StringComparison.Ordinal);
    }

    private static Attachment Picture() => new() { ContentType = "image/png", ContentUrl = "https://channel.example/1" };

    private static bool IsRelayed(Activity activity) => (string)Clinic.FaqOf(activity)["outcome"]! == "relayed";

    private async Task OpenTicketWithPairsAsync(params string[] pairs)
    {
        await _room.InstallAsync();
        var request = new TicketRequest
        {
            Reason = EscalationReason.LowConfidence,
            IsUrgent = false,
            Language = "en",
            Question = "Can I carry my grandson?",
            ClosestPairs = [.. pairs.Select(pair => new ClosestPair(pair, 0.2))],
        };
        await Clinic.Store.CommitAsync(new() { Conversation = new("directline", "conv-1"), Reference = "", ExpectedVersion = 0, Tickets = [request] }, default);
    }
}
