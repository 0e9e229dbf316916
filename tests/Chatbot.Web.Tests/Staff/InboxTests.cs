using System.Net;
using Chatbot.Core.Proposals;
using Chatbot.Core.Tickets;
using Chatbot.Web.Tests.Fakes;

namespace Chatbot.Web.Tests.Staff;

/// <summary>From a patient's question to the bot's next answer, with staff in between, over HTTP.</summary>
public sealed class InboxTests
{
    private const string Person = "talk to a person";
    private const string Answer = "Source: FAQs on Kyphoplasty";
    private const string Question = "Do I need someone to drive me home?";

    [Fact]
    public async Task A_patient_asks_for_a_person_reads_what_they_write_and_is_back_with_the_bot_when_it_ends()
    {
        await using var host = await HostUnderTest.StartAsync();
        var patient = await DirectLineClient.StartedAsync(host);
        await patient.SayAsync(Person);
        using var ana = await StaffClient.EnterAsync(host, "Ana");
        await ana.GetAsync("/staff/tickets/1");
        Assert.Contains("Asked for a person", ana.Text, StringComparison.Ordinal);

        await ana.SubmitAsync("/staff/tickets/1/claim");
        await SeesAsync(patient, "A person on our staff is here now and will write to you in this chat. If this is an emergency, call 911 now.");
        await patient.SayAsync(Question);
        await ana.GetAsync("/staff/tickets/1");
        Assert.Contains(Question, ana.Text, StringComparison.Ordinal);

        await ana.SubmitAsync("/staff/tickets/1/reply", ("text", "Yes, please bring <somebody>."));
        await SeesAsync(patient, "Yes, please bring <somebody>.");
        await ana.SubmitAsync("/staff/tickets/1/resolve", ("because", "Answered"));
        await SeesAsync(patient, "Our staff has left this chat.");
        await patient.SayAsync(Question);

        await SeesAsync(patient, Answer);
        Assert.Contains("Resolved: Answered here", ana.Text, StringComparison.Ordinal);
        // The bot said nothing while the person had the conversation.
        Assert.Equal(1, (await patient.TextsAsync()).Count(text => text.Contains(Answer, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_second_to_claim_is_told_who_has_it_and_may_not_write()
    {
        await using var host = await HostUnderTest.StartAsync();
        var patient = await DirectLineClient.StartedAsync(host);
        await patient.SayAsync(Person);
        using var ana = await StaffClient.EnterAsync(host, "Ana");
        using var ben = await StaffClient.EnterAsync(host, "Ben");
        await ana.GetAsync("/staff/tickets/1");
        await ben.GetAsync("/staff/tickets/1");

        await ana.SubmitAsync("/staff/tickets/1/claim");
        await ben.SubmitAsync("/staff/tickets/1/claim");

        Assert.Equal(HttpStatusCode.Conflict, ben.Status);
        Assert.Equal("Ana has this ticket.", ben.Page.QuerySelector("[role=alert]")!.TextContent);
        Assert.Empty(ben.Page.QuerySelectorAll("textarea#text"));
    }

    [Fact]
    public async Task A_ticket_is_handed_to_somebody_who_has_worked_here_and_to_nobody_else()
    {
        await using var host = await HostUnderTest.StartAsync();
        var patient = await DirectLineClient.StartedAsync(host);
        await patient.SayAsync(Person);
        using var ana = await StaffClient.EnterAsync(host, "Ana");
        using var ben = await StaffClient.EnterAsync(host, "Ben");
        await ana.GetAsync("/staff/tickets/1");
        await ana.SubmitAsync("/staff/tickets/1/claim");
        Assert.Equal(["Ben"], ana.Page.QuerySelectorAll("#to option").Select(option => option.TextContent));

        await ana.SubmitAsync("/staff/tickets/1/hand-over", ("to", "local:99"));
        Assert.Equal(HttpStatusCode.BadRequest, ana.Status);
        await ana.GetAsync("/staff/tickets/1");
        await ana.SubmitAsync("/staff/tickets/1/hand-over");

        Assert.Contains("transferred by Ana (Ben)", ana.Text, StringComparison.Ordinal);
        Assert.Empty(ana.Page.QuerySelectorAll("textarea#text"));
        await ben.GetAsync("/staff/tickets/1");
        await ben.SubmitAsync("/staff/tickets/1/reply", ("text", "Ben here. How can I help you?"));
        await SeesAsync(patient, "Ben here. How can I help you?");
        // The patient was told once that a person is here.
        Assert.Single(await patient.TextsAsync(), text => text.Contains("is here now", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_ticket_is_handed_to_somebody_who_works_in_Teams_too()
    {
        await using var host = await HostUnderTest.StartAsync();
        var patient = await DirectLineClient.StartedAsync(host);
        await patient.SayAsync(Person);
        await host.Get<IStaffDirectory>().SeenAsync(StaffMember.OfTeams("ben", "Ben"), CancellationToken.None);
        using var ana = await StaffClient.EnterAsync(host, "Ana");
        await ana.GetAsync("/staff/tickets/1");
        await ana.SubmitAsync("/staff/tickets/1/claim");
        Assert.Equal(["Ben (in Teams)"], ana.Page.QuerySelectorAll("#to option").Select(option => option.TextContent));

        await ana.SubmitAsync("/staff/tickets/1/hand-over");

        Assert.Contains("transferred by Ana (Ben)", ana.Text, StringComparison.Ordinal);
        Assert.Equal("teams:ben", (await host.Get<ITicketStore>().FindAsync(1, CancellationToken.None))!.Holder!.Id);
    }

    [Fact]
    public async Task An_answer_that_no_pair_gives_is_proposed_without_personal_data_and_leaves_a_line()
    {
        await using var host = await HostUnderTest.StartAsync();
        var patient = await DirectLineClient.StartedAsync(host);
        await patient.SayAsync(Person);
        using var ana = await StaffClient.EnterAsync(host, "Ana");
        await ana.GetAsync("/staff/tickets/1");

        await ana.SubmitAsync("/staff/tickets/1/answer", ("answer", "Call Pat at 602-555-0134 before you fly."));

        Assert.Contains("Noted.", ana.Page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("proposed as a new answer by Ana", ana.Text, StringComparison.Ordinal);
        var proposal = Assert.Single(await host.Get<IProposalStore>().ListAsync(null, default));
        Assert.True(proposal.IsNewPair);
        Assert.DoesNotContain("0134", proposal.Answer, StringComparison.Ordinal);
        Assert.Contains("before you fly", proposal.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_urgent_is_listed_first_and_red_flags_speak_while_a_person_has_the_conversation()
    {
        await using var host = await HostUnderTest.StartAsync();
        var first = await DirectLineClient.StartedAsync(host);
        await first.SayAsync(Person);
        var second = await DirectLineClient.StartedAsync(host);
        await second.SayAsync("I have chest pain and cannot breathe");
        using var ana = await StaffClient.EnterAsync(host, "Ana");

        Assert.Equal(["2 open ticket urgent", "1 open ticket"], ana.Page.QuerySelectorAll("#open tbody tr").Select(row => row.QuerySelector("td")!.TextContent));
        await ana.GetAsync("/staff/tickets/1");
        await ana.SubmitAsync("/staff/tickets/1/claim");
        await first.SayAsync("My legs are numb and I cannot pee");

        await SeesAsync(first, "call 911");
    }

    [Fact]
    public async Task The_transcript_is_opened_on_demand_and_each_view_is_audited()
    {
        await using var host = await HostUnderTest.StartAsync();
        var patient = await DirectLineClient.StartedAsync(host);
        await patient.SayAsync(Question);
        await patient.SayAsync(Person);
        using var ana = await StaffClient.EnterAsync(host, "Ana");
        await ana.GetAsync("/staff/tickets/1");
        Assert.DoesNotContain(Answer, ana.Text, StringComparison.Ordinal);

        await ana.SubmitAsync("/staff/tickets/1/transcript");

        Assert.Contains(Answer, ana.Text, StringComparison.Ordinal);
        Assert.Contains("transcript viewed by Ana", ana.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_in_the_other_language_is_kept_for_a_second_look()
    {
        await using var host = await HostUnderTest.StartAsync();
        var patient = await DirectLineClient.StartedAsync(host);
        await patient.SayAsync("quiero hablar con una persona");
        using var ana = await StaffClient.EnterAsync(host, "Ana");
        await ana.GetAsync("/staff/tickets/1");
        await ana.SubmitAsync("/staff/tickets/1/claim");

        await ana.SubmitAsync("/staff/tickets/1/reply", ("text", "We will call you tomorrow."));
        Assert.Contains("The patient writes Spanish", ana.Page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("We will call you tomorrow.", ana.Page.QuerySelector("textarea")!.TextContent);
        await ana.SubmitAsync("/staff/tickets/1/reply");

        await SeesAsync(patient, "We will call you tomorrow.");
    }

    [Fact]
    public async Task Each_language_has_a_list_of_its_own()
    {
        await using var host = await HostUnderTest.StartAsync();
        await (await DirectLineClient.StartedAsync(host)).SayAsync("quiero hablar con una persona");
        await (await DirectLineClient.StartedAsync(host)).SayAsync(Person);
        using var ana = await StaffClient.EnterAsync(host, "Ana");
        Assert.Equal(2, ana.Page.QuerySelectorAll("#open tbody tr").Length);

        await ana.GetAsync("/staff?language=es");

        Assert.Equal("quiero hablar con una persona", Assert.Single(ana.Page.QuerySelectorAll("#open tbody td[lang=es]")).TextContent);
        Assert.Equal("Spanish", ana.Page.QuerySelector("[aria-current]")!.TextContent);
    }

    [Fact]
    public async Task Strangers_and_forms_from_elsewhere_are_refused()
    {
        await using var host = await HostUnderTest.StartAsync();
        using var stranger = StaffClient.Stranger(host);

        await stranger.GetAsync("/staff");
        Assert.Equal(HttpStatusCode.Unauthorized, stranger.Status);
        await stranger.PostAsync("/staff/tickets/1/claim", []);
        Assert.Equal(HttpStatusCode.Unauthorized, stranger.Status);
        using (var events = await stranger.OpenAsync("/staff/events"))
            Assert.Equal(HttpStatusCode.Unauthorized, events.StatusCode);
        await stranger.GetAsync("/staff/enter?key=guess");
        Assert.Equal(HttpStatusCode.Forbidden, stranger.Status);

        using var ana = await StaffClient.EnterAsync(host, "Ana");
        await ana.PostAsync("/staff/tickets/1/claim", []);
        Assert.Equal(HttpStatusCode.BadRequest, ana.Status);
    }

    [Fact]
    public async Task A_link_lets_one_person_in()
    {
        await using var host = await HostUnderTest.StartAsync();
        using var first = StaffClient.Stranger(host);
        using var second = StaffClient.Stranger(host);
        var link = StaffClient.LinkOf(host);
        await first.GetAsync(link);
        await second.GetAsync(link);

        await first.SubmitAsync("/staff/enter", ("name", "Ana"));
        await second.SubmitAsync("/staff/enter", ("name", "Ben"));

        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.Equal(HttpStatusCode.Forbidden, second.Status);
        Assert.NotEqual(link, StaffClient.LinkOf(host));
    }

    [Fact]
    public async Task A_second_click_on_send_does_not_send_a_reply_again_and_other_words_from_the_same_page_go_out()
    {
        await using var host = await HostUnderTest.StartAsync();
        var patient = await DirectLineClient.StartedAsync(host);
        await patient.SayAsync(Person);
        using var ana = await StaffClient.EnterAsync(host, "Ana");
        await ana.GetAsync("/staff/tickets/1");
        await ana.SubmitAsync("/staff/tickets/1/claim");
        var page = ana.Page;

        await ana.SubmitAsync("/staff/tickets/1/reply", ("text", "Please bring your list of medicines."));
        await ana.SubmitAgainAsync(page, "/staff/tickets/1/reply", ("text", "Please bring your list of medicines."));
        Assert.Equal(HttpStatusCode.OK, ana.Status);
        await ana.SubmitAgainAsync(page, "/staff/tickets/1/reply", ("text", "And your card."));

        await SeesAsync(patient, "And your card.");
        Assert.Single(await patient.TextsAsync(), text => text.Contains("list of medicines", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whom_two_hosts_let_in_are_two_people()
    {
        await using var one = await HostUnderTest.StartAsync();
        await using var other = await HostUnderTest.StartAsync();
        using var ana = await StaffClient.EnterAsync(one, "Ana");
        using var ben = await StaffClient.EnterAsync(other, "Ben");

        var first = Assert.Single(await one.Get<IStaffDirectory>().ListAsync(default));
        var second = Assert.Single(await other.Get<IStaffDirectory>().ListAsync(default));

        Assert.StartsWith("local:", first.Id, StringComparison.Ordinal);
        Assert.NotEqual(first.Id, second.Id);
    }

    [Fact]
    public async Task Open_pages_are_told_that_a_ticket_has_changed()
    {
        await using var host = await HostUnderTest.StartAsync();
        using var ana = await StaffClient.EnterAsync(host, "Ana");
        using var events = await ana.OpenAsync("/staff/events");
        using var lines = new StreamReader(await events.Content.ReadAsStreamAsync());
        Assert.Equal(": open", await lines.ReadLineAsync());

        var patient = await DirectLineClient.StartedAsync(host);
        await patient.SayAsync(Person);

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        await lines.ReadLineAsync(patience.Token);
        Assert.Equal("event: ticket", await lines.ReadLineAsync(patience.Token));
        Assert.Equal("data: 1", await lines.ReadLineAsync(patience.Token));
    }

    [Fact]
    public async Task Patient_and_staff_see_each_other_writing_and_it_is_not_kept()
    {
        await using var host = await HostUnderTest.StartAsync();
        var patient = await DirectLineClient.OfPageAsync(host);
        var (_, conversation) = await patient.StartAsync();
        await patient.SayAsync(Person);
        using var ana = await StaffClient.EnterAsync(host, "Ana");
        await ana.GetAsync("/staff/tickets/1");
        await ana.SubmitAsync("/staff/tickets/1/claim");
        await SeesAsync(patient, "is here now");
        using var events = await ana.OpenAsync("/staff/events");
        using var lines = new StreamReader(await events.Content.ReadAsStreamAsync());

        await patient.PostAsync("""{"type":"typing","from":{"id":"somebody"}}""");
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (await lines.ReadLineAsync(patience.Token) != "event: typing")
        {
        }

        Assert.Equal("data: 1", await lines.ReadLineAsync(patience.Token));
        using var socket = await DirectLineClient.OpenAsync(conversation);
        await ana.PostAsync("/staff/tickets/1/typing", new() { ["__RequestVerificationToken"] = ana.FormToken });
        Assert.Equal(HttpStatusCode.NoContent, ana.Status);
        while (!(await DirectLineClient.ReceiveActivitiesAsync(socket, 1)).Any(activity => (string?)activity["type"] == "typing"))
        {
        }

        Assert.DoesNotContain((await patient.ReadAsync()).Activities, activity => (string?)activity["type"] == "typing");
    }

    private static Task SeesAsync(DirectLineClient patient, string text) => Eventually.TrueAsync(async () =>
        (await patient.TextsAsync()).Any(said => said.Contains(text, StringComparison.Ordinal)));
}
