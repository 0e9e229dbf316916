using Chatbot.Core.Consents;
using Chatbot.Core.Conversations;
using Chatbot.Core.Tickets;

namespace Chatbot.Storage.Tests;

public abstract partial class StorageContract
{
    [Fact]
    public async Task Knows_nothing_of_a_conversation_that_never_was() => Assert.Null(await Turns.FindAsync(Conversation, default));

    [Fact]
    public async Task Keeps_everything_that_a_turn_leaves_behind()
    {
        var said = new TranscriptEntry(Clock.Now, Speaker.Patient, "¿Puedo volar? 😀", "es", null, "a1");
        var replied = new TranscriptEntry(Clock.Now, Speaker.Bot, "No sé.", "es", """{"outcome":"fellBack"}""", "b1");
        var committed = await Turns.CommitAsync(
            Turn(activity: "a1") with
            {
                Transcript = [said, replied],
                Tickets = [Request()],
                Outgoing = [Message("one"), Message("two")],
                Unanswered = [new(Clock.Now, "¿Puedo volar?", "es", "recovery-driving", 0.125)],
            },
            default);

        Assert.Equal(TurnCommitState.Committed, committed.State);
        var record = await Turns.FindAsync(Conversation, default);
        Assert.Equal(new ConversationRecord(Conversation, """{"channelId":"directline"}""", """{"state":"idle"}""", 1, null), record);
        Assert.Equal([said, replied], await Turns.TranscriptAsync(Conversation, 10, default));
        Assert.Equal([replied], await Turns.TranscriptAsync(Conversation, 1, default));
        Assert.Equal(TicketState.Requested, (await Tickets.OpenOfAsync(Conversation, default))!.State);
        Assert.Equal("one", Assert.Single(await Outbox.TakeAsync("lane", 10, TimeSpan.FromMinutes(1), default)).Message.Payload);
    }

    [Fact]
    public async Task Keeps_with_the_turn_what_it_changes_of_a_ticket_and_what_the_person_agreed_to_or_nothing_of_it()
    {
        await Turns.CommitAsync(Turn(activity: "a1") with { Tickets = [Request()] }, default);
        var ticket = (await Tickets.OpenOfAsync(Conversation, default))!;
        var cancelled = new TicketChange(ticket with { State = TicketState.Cancelled }, new(Clock.Now, null, "cancelled by the patient"));
        var consent = new Consent("+16025550123", "sms", false, Clock.Now, "sms", "STOP");
        var consents = Storage.Get<IConsentStore>();

        var outdated = await Turns.CommitAsync(
            Turn(1, "a2") with { Consents = [consent], TicketChange = cancelled with { Ticket = cancelled.Ticket with { Version = ticket.Version + 1 } } }, default);
        Assert.Equal(TurnCommitState.Outdated, outdated.State);
        Assert.Null(await consents.LatestAsync(consent.Subject, "sms", default));
        Assert.NotNull(await Tickets.OpenOfAsync(Conversation, default));

        await Turns.CommitAsync(Turn(1, "a2") with { Consents = [consent], TicketChange = cancelled }, default);
        Assert.Equal(consent, await consents.LatestAsync(consent.Subject, "sms", default));
        Assert.Null(await Tickets.OpenOfAsync(Conversation, default));
    }

    [Fact]
    public async Task Handles_an_incoming_activity_once_and_gives_its_answer_again()
    {
        await Turns.CommitAsync(Turn(activity: "a1") with { Response = """{"status":200}""", Outgoing = [Message("one")] }, default);

        var again = await Turns.CommitAsync(Turn(1, "a1") with { Outgoing = [Message("twice")], Tickets = [Request()] }, default);

        Assert.Equal((TurnCommitState.AlreadyHandled, """{"status":200}"""), (again.State, again.Response));
        Assert.Equal((true, """{"status":200}"""), await Turns.WasHandledAsync(new(Conversation, "message", "a1"), default));
        Assert.Equal(1, (await Outbox.BacklogAsync(default)).Waiting);
        Assert.Null(await Tickets.OpenOfAsync(Conversation, default));
    }

    [Fact]
    public async Task Takes_an_edit_and_another_type_of_the_same_id_for_something_new()
    {
        await Turns.CommitAsync(Turn(activity: "a1"), default);

        Assert.False((await Turns.WasHandledAsync(new(Conversation, "message", "a1", "2026-03-02T09:00:00Z"), default)).Handled);
        Assert.False((await Turns.WasHandledAsync(new(Conversation, "invoke", "a1"), default)).Handled);
        Assert.False((await Turns.WasHandledAsync(new(new("sms", "abc"), "message", "a1"), default)).Handled);
    }

    [Fact]
    public async Task Refuses_a_turn_that_was_decided_on_what_has_changed_since()
    {
        await Turns.CommitAsync(Turn(activity: "a1"), default);

        var late = await Turns.CommitAsync(Turn(0, "a2") with { Outgoing = [Message("late")] }, default);

        Assert.Equal(TurnCommitState.Outdated, late.State);
        Assert.False((await Turns.WasHandledAsync(new(Conversation, "message", "a2"), default)).Handled);
        Assert.Equal(0, (await Outbox.BacklogAsync(default)).Waiting);
    }

    [Fact]
    public async Task Lets_one_of_many_turns_at_once_through()
    {
        var attempts = Enumerable.Range(0, 20).Select(i => Task.Run(() => Turns.CommitAsync(Turn(0, $"a{i}") with { Outgoing = [Message($"{i}")] }, default)));

        var results = await Task.WhenAll(attempts);

        Assert.Single(results, result => result.State == TurnCommitState.Committed);
        Assert.Equal(19, results.Count(result => result.State == TurnCommitState.Outdated));
        Assert.Equal(1, (await Outbox.BacklogAsync(default)).Waiting);
    }

    [Fact]
    public async Task Leaves_nothing_behind_when_a_turn_cannot_be_kept()
    {
        var broken = Turn(activity: "a1") with { Outgoing = [Message("one"), new(null!, "activity", "{}", "no lane")] };

        await Assert.ThrowsAnyAsync<Exception>(() => Turns.CommitAsync(broken, default));

        Assert.Null(await Turns.FindAsync(Conversation, default));
        Assert.Equal(0, (await Outbox.BacklogAsync(default)).Waiting);
    }

    [Fact]
    public async Task Forgets_what_is_old_but_not_what_belongs_to_an_open_ticket()
    {
        var other = new ConversationKey("sms", "+16025550123");
        var entry = new TranscriptEntry(Clock.Now, Speaker.Patient, "hello");
        await Turns.CommitAsync(Turn(activity: "a1") with { Transcript = [entry], Tickets = [Request()] }, default);
        await Turns.CommitAsync(Turn(activity: "a1", conversation: other) with { Transcript = [entry] }, default);
        var later = Clock.Now.AddDays(1);

        await Turns.ForgetAsync(new(later, later, later), default);

        Assert.Single(await Turns.TranscriptAsync(Conversation, 10, default));
        Assert.NotNull(await Turns.FindAsync(Conversation, default));
        Assert.Empty(await Turns.TranscriptAsync(other, 10, default));
        Assert.Null(await Turns.FindAsync(other, default));
        Assert.False((await Turns.WasHandledAsync(new(Conversation, "message", "a1"), default)).Handled);
    }

    [Fact]
    public async Task Never_forgets_where_staff_are()
    {
        var home = new ConversationKey(ConversationKey.StaffChannel, "home");
        await Turns.CommitAsync(Turn(conversation: home), default);
        var later = Clock.Now.AddDays(1);

        await Turns.ForgetAsync(new(later, later, later), default);

        Assert.NotNull(await Turns.FindAsync(home, default));
    }
}
