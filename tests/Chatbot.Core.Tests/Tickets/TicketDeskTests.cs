using Chatbot.Core.Conversations;
using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Language;
using Chatbot.Core.Tickets;
using Chatbot.Core.Tickets.Commands;
using static Chatbot.Core.Tests.Tickets.Desk;

namespace Chatbot.Core.Tests.Tickets;

public sealed class TicketDeskTests
{
    private readonly Desk _desk = new();

    [Fact]
    public async Task The_second_to_claim_is_told_who_has_it()
    {
        _desk.Open();

        Assert.True((await _desk.DoAsync(new Claim(Ana))).IsDone);
        var second = await _desk.DoAsync(new Claim(Ben));

        Assert.Equal("Ana has this ticket.", second.Words);
        Assert.Equal(Ana, _desk.Tickets[1].Holder);
        Assert.Equal(["claimed"], _desk.Tickets.Steps(1));
    }

    [Fact]
    public async Task What_a_change_tells_is_sent_at_once_and_a_refusal_tells_nothing()
    {
        _desk.Open();

        await _desk.DoAsync(new Claim(Ana));
        await _desk.DoAsync(new Claim(Ben));

        Assert.Equal(["patient", TicketNews.MessageKind], _desk.Tickets.Prompted.Select(message => message.Kind));
        Assert.Equal(_desk.Tickets.Outgoing, _desk.Tickets.Prompted);
    }

    [Fact]
    public async Task Of_two_who_claim_at_the_same_moment_one_has_it_and_the_other_is_told()
    {
        _desk.Open();
        _desk.Tickets.Before = () => _desk.DoAsync(new Claim(Ben));

        Assert.Equal("Ben has this ticket.", (await _desk.DoAsync(new Claim(Ana))).Words);
        Assert.Equal(["Our nurse is here."], _desk.Tickets.ToPatient);
    }

    [Theory]
    [InlineData("en", "Our nurse is here.")]
    [InlineData("es", "La clínica ya está.")]
    public async Task The_patient_is_told_once_that_a_person_took_over_by_role_and_not_by_name(string language, string expected)
    {
        _desk.Open(language);

        await _desk.DoAsync(new Claim(Ana));
        await _desk.DoAsync(new Transfer(Ana) { To = Ben });

        Assert.Equal([expected], _desk.Tickets.ToPatient);
        Assert.Equal(Ben, _desk.Tickets[1].Holder);
    }

    [Fact]
    public async Task A_clinic_that_shows_names_has_them_shown()
    {
        var desk = new Desk(new() { ShowNames = true });
        desk.Open();

        await desk.DoAsync(new Claim(Ana));

        Assert.Equal(["Ana is here."], desk.Tickets.ToPatient);
    }

    [Fact]
    public async Task A_reply_reaches_patient_transcript_and_staff_in_one_change()
    {
        _desk.Open();
        await _desk.DoAsync(new Claim(Ana));

        await _desk.DoAsync(new Reply(Ana, " You pay nothing for the call. "));

        Assert.Equal(TicketState.Answered, _desk.Tickets[1].State);
        Assert.Equal("You pay nothing for the call.", _desk.Tickets.ToPatient[^1]);
        Assert.Equal((Speaker.Staff, "You pay nothing for the call."), (_desk.Tickets.Transcript[^1].Speaker, _desk.Tickets.Transcript[^1].Text));
        Assert.Equal([new(1), new(1)], _desk.Tickets.News);
    }

    [Fact]
    public async Task Only_whoever_has_a_ticket_writes_to_the_patient()
    {
        _desk.Open();

        Assert.Equal("Nobody has claimed this ticket. Claim it first.", (await _desk.DoAsync(new Reply(Ana, "Hello there"))).Words);
        await _desk.DoAsync(new Claim(Ana));
        Assert.Equal("Ana has this ticket.", (await _desk.DoAsync(new Reply(Ben, "Hello there"))).Words);
        Assert.Equal("Write a text first.", (await _desk.DoAsync(new Reply(Ana, "  "))).Words);
    }

    [Fact]
    public async Task A_reply_in_another_language_than_the_patients_goes_out_only_when_it_is_confirmed()
    {
        _desk.Open("es");
        await _desk.DoAsync(new Claim(Ana));
        const string Words = "The clinic will call you tomorrow.";

        Assert.Equal(
            "The patient writes Spanish, and this text is in another language. Send it again to send it as it is.",
            (await _desk.DoAsync(new Reply(Ana, Words))).Words);
        Assert.True((await _desk.DoAsync(new Reply(Ana, Words, LanguageConfirmed: true))).IsDone);
        Assert.True((await _desk.DoAsync(new Reply(Ana, "La clínica le llama mañana."))).IsDone);
        Assert.True((await _desk.DoAsync(new Reply(Ana, "OK"))).IsDone);
    }

    [Theory]
    [InlineData("en", "recovery-rest", "You must rest for 24 to 48 hours.")]
    [InlineData("es", "recovery-rest", "Debe descansar de 24 a 48 horas.")]
    [InlineData("es", "please-call", "Llame ya.")]
    public async Task A_prepared_answer_goes_out_in_the_patients_language(string language, string id, string expected)
    {
        _desk.Open(language);
        await _desk.DoAsync(new Claim(Ana));

        Assert.True((await _desk.DoAsync(new SendPrepared(Ana, id))).IsDone);

        Assert.Equal(expected, _desk.Tickets.ToPatient[^1]);
    }

    [Fact]
    public async Task An_answer_that_nobody_has_signed_is_not_sent_where_only_signed_ones_are()
    {
        var desk = new Desk(serve: ServeMode.SignedOnly);
        desk.Open();
        await desk.DoAsync(new Claim(Ana));

        Assert.Equal("This answer may not be sent in English. Write a reply.", (await desk.DoAsync(new SendPrepared(Ana, "recovery-rest"))).Words);
    }

    [Fact]
    public async Task When_it_ends_the_patient_is_told_once_and_the_bot_forgets_what_it_was_talking_about()
    {
        var before = DialogueMemory.Empty with
        {
            Greeted = true,
            StatedLanguage = PatientLanguage.Spanish,
            Subject = new("recovery-rest", "recovery", "How long?", PatientLanguage.English, _desk.Clock.Now),
            Failures = 2,
        };
        var ticket = _desk.Open(memory: DialogueMemoryJson.Write(before));
        await _desk.DoAsync(new Claim(Ana));

        await _desk.DoAsync(new Resolve(Ana, CloseReason.Answered));

        Assert.Equal(["Our nurse is here.", "We left."], _desk.Tickets.ToPatient);
        var after = DialogueMemoryJson.Read((await _desk.Tickets.FindAsync(ticket.Conversation, default))!.Memory);
        Assert.Equal((true, PatientLanguage.Spanish, 0, DialogueState.AskingFeedback), (after.Greeted, after.StatedLanguage, after.Failures, after.State));
        Assert.Equal((null, "What do I pay?"), (after.Subject!.Key, after.Subject.Question));
        Assert.Equal((TicketState.Resolved, CloseReason.Answered), (_desk.Tickets[1].State, _desk.Tickets[1].ClosedBecause));
        Assert.Equal("This ticket is resolved. Reopen it first.", (await _desk.DoAsync(new Claim(Ben))).Words);
    }

    [Theory]
    [InlineData(CloseReason.ReachedByPhone, new string[0])]
    [InlineData(CloseReason.EmergencyServicesCalled, new string[0])]
    [InlineData(CloseReason.NoContact, new[] { "We called you." })]
    [InlineData(CloseReason.Voicemail, new[] { "We called you." })]
    public async Task A_ticket_that_nobody_claimed_can_be_closed_after_a_call(CloseReason reason, string[] told)
    {
        _desk.Open();

        Assert.True((await _desk.DoAsync(new Resolve(Ana, reason))).IsDone);

        Assert.Equal(told, _desk.Tickets.ToPatient);
    }

    [Fact]
    public async Task A_patient_who_goes_back_to_the_bot_closes_the_ticket_and_is_asked_whether_the_answer_helped()
    {
        var ticket = _desk.Open(memory: DialogueMemoryJson.Write(DialogueMemory.Empty with { Greeted = true, Failures = 2 }));
        await _desk.DoAsync(new Claim(Ana));
        await _desk.DoAsync(new Reply(Ana, "Nothing at all"));

        await _desk.DoAsync(new LeaveStaff("back to the bot"));

        Assert.Equal(["Our nurse is here.", "Nothing at all", "Did it help?"], _desk.Tickets.ToPatient);
        Assert.Equal((TicketState.Cancelled, "back to the bot"), (_desk.Tickets[1].State, _desk.Tickets.News[^1].Words));
        var after = DialogueMemoryJson.Read((await _desk.Tickets.FindAsync(ticket.Conversation, default))!.Memory);
        Assert.Equal((true, 0, DialogueState.AskingFeedback, "ticket:1"), (after.Greeted, after.Failures, after.State, after.FeedbackTurn));
    }

    [Fact]
    public async Task Nobody_is_asked_whether_it_helped_when_nobody_had_answered()
    {
        var ticket = _desk.Open();
        await _desk.DoAsync(new Claim(Ana));

        await _desk.DoAsync(new LeaveStaff("bot"));

        Assert.Equal(["Our nurse is here.", "We let them know."], _desk.Tickets.ToPatient);
        Assert.Equal(DialogueState.Open, DialogueMemoryJson.Read((await _desk.Tickets.FindAsync(ticket.Conversation, default))!.Memory).State);
    }

    [Fact]
    public async Task An_urgent_ticket_stays_with_staff_when_its_patient_goes_back_to_the_bot()
    {
        _desk.Open(urgent: true);
        await _desk.DoAsync(new Claim(Ana));

        await _desk.DoAsync(new LeaveStaff("bot"));

        Assert.Equal("We still have it.", _desk.Tickets.ToPatient[^1]);
        Assert.Equal((TicketState.Requested, null), (_desk.Tickets[1].State, _desk.Tickets[1].Holder));
    }

    [Fact]
    public async Task Who_asks_again_after_a_ticket_was_closed_without_a_chat_is_not_told_that_it_is_with_staff_already()
    {
        var asked = DialogueMemory.Empty with { Tickets = [new(Escalation.EscalationReason.AskedForPerson, null, _desk.Clock.Now)] };
        var ticket = _desk.Open(memory: DialogueMemoryJson.Write(asked));

        await _desk.DoAsync(new Resolve(Ana, CloseReason.ReachedByPhone));

        Assert.Empty(DialogueMemoryJson.Read((await _desk.Tickets.FindAsync(ticket.Conversation, default))!.Memory).Tickets);
    }

    [Fact]
    public async Task A_ticket_is_not_reopened_beside_another_of_the_same_patient()
    {
        _desk.Open();
        await _desk.DoAsync(new Resolve(Ana, CloseReason.ReachedByPhone));
        _desk.Open();

        Assert.Equal("This patient has another open ticket. Go on in that one.", (await _desk.DoAsync(new Reopen(Ana))).Words);
        await _desk.DoAsync(new LeaveStaff("bot"), 2);
        Assert.True((await _desk.DoAsync(new Reopen(Ana))).IsDone);
        Assert.Equal((TicketState.Requested, null), (_desk.Tickets[1].State, _desk.Tickets[1].ClosedBecause));
        Assert.Equal("This ticket is open.", (await _desk.DoAsync(new Reopen(Ana))).Words);
    }

    [Fact]
    public async Task Giving_a_ticket_back_tells_the_patient_and_wakes_the_reminders_again()
    {
        _desk.Open(urgent: true);
        await _desk.DoAsync(new Claim(Ana));

        await _desk.DoAsync(new Unassign(Ana));

        var ticket = _desk.Tickets[1];
        Assert.Equal((TicketState.Requested, null, null), (ticket.State, ticket.Holder, ticket.AcknowledgedAt));
        Assert.Equal(["Our nurse is here.", "We come back."], _desk.Tickets.ToPatient);
    }

    [Fact]
    public async Task A_ticket_goes_to_another_desk_where_nobody_has_it_yet()
    {
        _desk.Open();
        await _desk.DoAsync(new Claim(Ana));

        Assert.Equal("Ana has this ticket.", (await _desk.DoAsync(new Transfer(Ben) { Route = "billing" })).Words);
        await _desk.DoAsync(new Transfer(Ana) { Route = "billing" });

        Assert.Equal(("billing", null, TicketState.Requested), (_desk.Tickets[1].Request.Route, _desk.Tickets[1].Holder, _desk.Tickets[1].State));
    }

    [Fact]
    public async Task An_urgent_ticket_is_acknowledged_once_and_others_never()
    {
        _desk.Open(urgent: true);
        _desk.Open(conversation: "c2");

        Assert.True((await _desk.DoAsync(new Acknowledge(Ana))).IsDone);
        Assert.Equal("There is nothing to acknowledge.", (await _desk.DoAsync(new Acknowledge(Ben))).Words);
        Assert.Equal("There is nothing to acknowledge.", (await _desk.DoAsync(new Acknowledge(Ben), 2)).Words);
    }

    [Fact]
    public async Task The_same_press_that_arrives_twice_is_done_once()
    {
        var ticket = _desk.Open();
        await _desk.DoAsync(new Claim(Ana));
        var press = new InboundKey(ticket.Conversation, "invoke", "a1");

        Assert.True((await _desk.DoAsync(new Reply(Ana, "Hello there"), inbound: press)).IsDone);
        Assert.Equal(TicketRefusal.Repeated, (await _desk.DoAsync(new Reply(Ana, "Hello there"), inbound: press)).Refusal);

        Assert.Equal(["Our nurse is here.", "Hello there"], _desk.Tickets.ToPatient);
    }

    [Fact]
    public async Task A_reply_that_did_not_arrive_marks_the_ticket_until_the_next_one()
    {
        _desk.Open();
        await _desk.DoAsync(new Claim(Ana));
        await _desk.DoAsync(new Reply(Ana, "Hello there"));

        await _desk.DoAsync(new MarkUndelivered("opted out"));
        Assert.True(_desk.Tickets[1].Undelivered);

        await _desk.DoAsync(new Reply(Ana, "Hello again"));
        Assert.False(_desk.Tickets[1].Undelivered);
    }

    [Fact]
    public async Task A_reply_into_a_conversation_that_was_forgotten_is_marked_as_not_delivered()
    {
        _desk.Open();
        await _desk.DoAsync(new Claim(Ana));
        _desk.Tickets.Forget();

        Assert.True((await _desk.DoAsync(new Reply(Ana, "Hello there"))).IsDone);

        Assert.True(_desk.Tickets[1].Undelivered);
    }

    [Fact]
    public async Task There_is_no_ticket_where_there_is_none() =>
        Assert.Equal("There is no such ticket.", (await _desk.DoAsync(new Claim(Ana), 7)).Words);
}
