using Chatbot.Core.Conversations;
using Chatbot.Core.Escalation;
using Chatbot.Core.Tickets;

namespace Chatbot.Storage.Tests;

public abstract partial class StorageContract
{
    private static readonly StaffMember Nurse = new("local:nurse", "Nurse on duty");

    [Fact]
    public async Task Keeps_a_ticket_as_it_was_asked_for()
    {
        var ticket = await OpenTicketAsync();

        var found = await Tickets.FindAsync(ticket.Id, default);

        Assert.Equivalent(ticket, found, strict: true);
        Assert.Equivalent(Request(), found!.Request, strict: true);
        Assert.Equal((TicketState.Requested, 1L, Clock.Now), (found.State, found.Version, found.OpenedAt));
        Assert.Equal("opened", Assert.Single(await Tickets.HistoryAsync(ticket.Id, default)).Action);
    }

    [Fact]
    public async Task Adds_a_further_reason_to_the_open_ticket_and_lets_urgency_lead()
    {
        var ticket = await OpenTicketAsync();
        var urgent = Request(urgent: true, question: "my leg is numb") with { Reason = EscalationReason.NotReviewed, RedFlag = "stroke" };

        var added = await Turns.CommitAsync(Turn(1) with { Tickets = [urgent, Request(question: "and parking?")] }, default);

        Assert.Equal([ticket.Id, ticket.Id], added.Tickets.Select(each => each.Id));
        var open = await Tickets.OpenOfAsync(Conversation, default);
        Assert.Equivalent(urgent, open!.Request, strict: true);
        Assert.Equal(["opened", "added", "added"], (await Tickets.HistoryAsync(ticket.Id, default)).Select(step => step.Action));
    }

    [Fact]
    public async Task Reminders_begin_anew_when_a_ticket_that_had_some_becomes_urgent_and_a_relative_stays_one()
    {
        var ticket = await OpenTicketAsync();
        var asked = ticket with { Reminders = 3, AcknowledgedAt = Clock.Now, Request = ticket.Request with { AskedByRelative = true } };
        await Tickets.ChangeAsync(new(asked, new(Clock.Now, null, "staff reminded")), default);
        Clock.Now += TimeSpan.FromHours(5);

        await Turns.CommitAsync(Turn(2) with { Tickets = [Request(urgent: true)] }, default);

        var urgent = (await Tickets.OpenOfAsync(Conversation, default))!;
        Assert.Equal((0, null, Clock.Now), (urgent.Reminders, urgent.AcknowledgedAt, urgent.Since));
        Assert.Equal((ticket.OpenedAt, true), (urgent.OpenedAt, urgent.Request.AskedByRelative));
    }

    [Fact]
    public async Task Counts_what_somebody_has_open_elsewhere_on_the_same_channel()
    {
        foreach (var (conversation, requester) in new[] { ("one", "pat"), ("two", "pat"), ("three", "pat"), ("four", "quinn") })
            await Turns.CommitAsync(Turn(conversation: new("webchat", conversation)) with { Requester = requester, Tickets = [Request()] }, default);
        await Turns.CommitAsync(Turn(conversation: new("sms", "one")) with { Requester = "pat", Tickets = [Request()] }, default);
        var closed = (await Tickets.OpenOfAsync(new("webchat", "three"), default))!;
        await Tickets.ChangeAsync(new(closed with { State = TicketState.Resolved }, new(Clock.Now, Nurse, "resolved")), default);

        Assert.Equal("pat", closed.Requester);
        Assert.Equal(1, await Tickets.CountElsewhereAsync(new("webchat", "one"), "pat", default));
        Assert.Equal(2, await Tickets.CountElsewhereAsync(new("webchat", "new"), "pat", default));
        Assert.Equal(0, await Tickets.CountElsewhereAsync(new("webchat", "one"), "somebody", default));
    }

    [Fact]
    public async Task Lets_one_of_two_claim_a_ticket()
    {
        var ticket = await OpenTicketAsync();
        var claims = Enumerable.Range(0, 8).Select(i =>
        {
            var who = new StaffMember($"local:{i}", $"{i}");
            var claimed = ticket with { State = TicketState.Claimed, Holder = who, Since = Clock.Now };
            return Task.Run(() => Tickets.ChangeAsync(new(claimed, new(Clock.Now, who, "claimed")), default));
        });

        var results = await Task.WhenAll(claims);

        var winner = Assert.Single(results, result => result is not null);
        var kept = await Tickets.FindAsync(ticket.Id, default);
        Assert.Equal(winner!.Holder, kept!.Holder);
        Assert.Equal(2, kept.Version);
        Assert.Equal(2, (await Tickets.HistoryAsync(ticket.Id, default)).Count);
    }

    [Fact]
    public async Task Says_who_talks_with_the_patient_while_a_ticket_is_claimed()
    {
        var ticket = await OpenTicketAsync();
        var claimed = await Tickets.ChangeAsync(new(ticket with { State = TicketState.Claimed, Holder = Nurse }, new(Clock.Now, Nurse, "claimed")), default);
        Assert.Equal(ticket.Id, (await Turns.FindAsync(Conversation, default))!.OwnerTicket);

        await Tickets.ChangeAsync(
            new(claimed! with { State = TicketState.Resolved, ClosedBecause = CloseReason.ReachedByPhone }, new(Clock.Now, Nurse, "resolved")) { Memory = "{}" }, default);

        var record = await Turns.FindAsync(Conversation, default);
        Assert.Equal((null, "{}", 3L), (record!.OwnerTicket, record.Memory, record.Version));
        Assert.Null(await Tickets.OpenOfAsync(Conversation, default));
        Assert.Equal(CloseReason.ReachedByPhone, (await Tickets.FindAsync(ticket.Id, default))!.ClosedBecause);
    }

    [Fact]
    public async Task Keeps_a_change_with_what_is_said_and_sent_or_not_at_all()
    {
        var ticket = await OpenTicketAsync();
        var inbound = new InboundKey(new("msteams", "19:x@thread.tacv2"), "message", "m1");
        var said = new TranscriptEntry(Clock.Now, Speaker.Staff, "Please call us.", "en");
        var change = new TicketChange(ticket with { State = TicketState.Answered, Holder = Nurse }, new(Clock.Now, Nurse, "replied"))
        {
            Transcript = [said],
            Outgoing = [Message("Please call us.")],
            Inbound = inbound,
        };

        Assert.NotNull(await Tickets.ChangeAsync(change, default));
        Assert.Null(await Tickets.ChangeAsync(change, default));

        Assert.Equal([said], await Turns.TranscriptAsync(Conversation, 10, default));
        Assert.Equal(["Please call us."], (await Outbox.TakeAsync("lane", 10, TimeSpan.FromMinutes(1), default)).Select(item => item.Message.Payload));
        Assert.True((await Turns.WasHandledAsync(inbound, default)).Handled);
    }

    [Fact]
    public async Task Lists_urgent_tickets_first_and_then_those_that_have_waited_longest()
    {
        List<long> ids = [];
        foreach (var (name, urgent) in new[] { ("first", false), ("second", false), ("urgent", true) })
        {
            ids.Add((await OpenTicketAsync(new("sms", name), urgent)).Id);
            Clock.Now += TimeSpan.FromMinutes(1);
        }

        Assert.Equal([ids[2], ids[0], ids[1]], (await Tickets.ListAsync(TicketQuery.Open, default)).Select(ticket => ticket.Id));
        Assert.Equal([ids[0]], (await Tickets.ListAsync(TicketQuery.Open with { Limit = 1, Skip = 1 }, default)).Select(ticket => ticket.Id));
        Assert.Equal(3, (await Tickets.ListAsync(new([TicketState.Requested], "nurse"), default)).Count);
        Assert.Empty(await Tickets.ListAsync(new([TicketState.Resolved, TicketState.Expired]), default));
        Assert.Empty(await Tickets.ListAsync(TicketQuery.Open with { Route = "billing" }, default));
    }

    [Fact]
    public async Task Keeps_a_callback_and_who_asks_as_fields_of_their_own()
    {
        var ticket = await OpenTicketAsync();
        var callback = new Callback("602-555-0123", Clock.Now, "May we call you at this number?");
        var changed = ticket with { Callback = callback, Request = ticket.Request with { AskedByRelative = true }, AcknowledgedAt = Clock.Now, Reminders = 2, Undelivered = true };

        await Tickets.ChangeAsync(new(changed, new(Clock.Now, null, "callback given")), default);
        await Tickets.NoteAsync(ticket.Id, new(Clock.Now, Nurse, "transcript viewed"), default);

        Assert.Equivalent(changed with { Version = 2 }, await Tickets.FindAsync(ticket.Id, default), strict: true);
        Assert.Equal(new TicketStep(Clock.Now, Nurse, "transcript viewed"), (await Tickets.HistoryAsync(ticket.Id, default))[^1]);
    }

    [Fact]
    public async Task Does_not_reopen_a_ticket_beside_another_of_its_conversation()
    {
        var first = await OpenTicketAsync();
        var closed = await Tickets.ChangeAsync(new(first with { State = TicketState.Resolved }, new(Clock.Now, Nurse, "resolved")), default);
        var version = (await Turns.FindAsync(Conversation, default))!.Version;
        var second = (await Turns.CommitAsync(Turn(version) with { Tickets = [Request()] }, default)).Tickets[0];

        var reopened = await Tickets.ChangeAsync(new(closed! with { State = TicketState.Requested }, new(Clock.Now, Nurse, "reopened")), default);

        Assert.Null(reopened);
        Assert.Equal(second.Id, (await Tickets.OpenOfAsync(Conversation, default))!.Id);
    }

    [Fact]
    public async Task Notes_when_the_patient_wrote_to_the_holder_and_leaves_the_ticket_to_whoever_changes_it()
    {
        var ticket = await OpenTicketAsync();
        var claimed = await Tickets.ChangeAsync(new(ticket with { State = TicketState.Claimed, Holder = Nurse }, new(Clock.Now, Nurse, "claimed")), default);
        var version = (await Turns.FindAsync(Conversation, default))!.Version;
        Clock.Now = Clock.Now.AddMinutes(5);

        await Turns.CommitAsync(Turn(version) with { RelayedTo = ticket.Id }, default);

        var found = await Tickets.FindAsync(ticket.Id, default);
        Assert.Equal((Clock.Now, claimed!.Version), (found!.LastWordAt, found.Version));
    }

    [Fact]
    public async Task Sends_the_news_of_a_new_ticket_in_the_same_transaction()
    {
        var ticket = await OpenTicketAsync();

        var items = await Outbox.TakeAsync(TicketNews.LaneOf(ticket.Id), 10, TimeSpan.FromMinutes(1), default);

        Assert.Equal(new TicketNews(ticket.Id), TicketNews.Read(Assert.Single(items).Message));
    }
}
