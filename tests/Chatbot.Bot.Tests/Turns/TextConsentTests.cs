using Chatbot.Bot.Tests.Fakes;
using Chatbot.Core.Consents;
using Chatbot.Core.Conversations;
using Chatbot.Core.Escalation;
using Chatbot.Core.Tickets;
using Chatbot.Core.Tickets.Commands;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Tests.Turns;

/// <summary>Words by which a person ends the clinic's text messages, and has them begin again.</summary>
public sealed class TextConsentTests : IDisposable
{
    private const string Number = "user-1";
    private const string Question = "Do I need someone to drive me home?";
    private static readonly StaffMember Ana = new("local:1", "Ana");
    private readonly Clinic _clinic = new();

    [Theory]
    [InlineData("STOP")]
    [InlineData(" stop ")]
    [InlineData("StopAll")]
    [InlineData("unsubscribe")]
    [InlineData("cancel")]
    [InlineData("End")]
    [InlineData("quit")]
    [InlineData("revoke")]
    [InlineData("OptOut")]
    public async Task The_networks_word_is_recorded_and_nothing_is_said_from_then_on(string word)
    {
        await _clinic.SayAsync("sms", Question);
        _clinic.Forget();

        await _clinic.SayAsync("sms", word);
        await _clinic.SayAsync("sms", Question);

        Assert.Empty(_clinic.Sent);
        Assert.Equal((false, "sms", word), await LatestAsync() is { } consent ? (consent.IsGiven, consent.How, consent.Wording) : default);
        Assert.Equal(0, (await _clinic.Outbox.BacklogAsync(default)).Parked);
    }

    [Theory]
    [InlineData("Stop please", "en")]
    [InlineData("STOP PLEASE!!", "en")]
    [InlineData("opt out", "en")]
    [InlineData("Please don't text me anymore", "en")]
    [InlineData("no more texts, thank you", "en")]
    [InlineData("PARAR", "es")]
    [InlineData("alto por favor", "es")]
    [InlineData("No me escriba más", "es")]
    public async Task A_word_that_the_network_does_not_know_is_confirmed_once_and_nothing_is_said_from_then_on(string word, string language)
    {
        await _clinic.SayAsync("sms", language == "en" ? Question : "¿Necesito que alguien me lleve a casa?");
        _clinic.Forget();

        await _clinic.SayAsync("sms", word);
        await _clinic.SayAsync("sms", word);
        await _clinic.SayAsync("sms", "stop");
        await _clinic.SayAsync("sms", Question);

        var confirmation = Assert.Single(_clinic.Sent);
        Assert.Contains(language == "en" ? "You will get no more text messages" : "No le mandaremos más mensajes", confirmation.Text, StringComparison.Ordinal);
        Assert.Contains("START", confirmation.Text, StringComparison.Ordinal);
        Assert.Equal((language, "command"), (confirmation.Locale, (string?)Clinic.FaqOf(confirmation)["outcome"]));
        Assert.False((await LatestAsync())!.IsGiven);
        Assert.Contains(await _clinic.Store.TranscriptAsync(new("sms", "conv-1"), 9, default), entry => entry.Speaker == Speaker.Bot && entry.Text == confirmation.Text);
    }

    [Fact]
    public async Task The_first_message_of_somebody_who_wants_none_gets_the_confirmation_and_no_greeting()
    {
        await _clinic.SayAsync("sms", "stop please");

        Assert.Contains("You will get no more text messages", Assert.Single(_clinic.Sent).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_network_has_confirmed_the_word_itself_nothing_is_given_up_or_said_twice()
    {
        _clinic.Channel.Failures.Enqueue(Refused("21610"));

        await _clinic.SayAsync("sms", "PARAR");

        Assert.Empty(_clinic.Sent);
        Assert.Equal((0, 0), (await _clinic.Outbox.BacklogAsync(default)) is var left ? (left.Waiting, left.Parked) : default);
    }

    [Fact]
    public async Task A_confirmation_that_could_not_go_out_within_five_minutes_does_not_go_out()
    {
        for (var i = 0; i < 3; i++)
            _clinic.Channel.Failures.Enqueue(new HttpRequestException("away"));
        await _clinic.SayAsync("sms", "stop please");
        _clinic.Clock.Advance(TimeSpan.FromMinutes(6));

        await _clinic.Sender.SendWaitingAsync("sms|conv-1", default);

        Assert.Empty(_clinic.Sent);
        Assert.Equal(0, (await _clinic.Outbox.BacklogAsync(default)).Waiting);
    }

    [Theory]
    [InlineData("START")]
    [InlineData("unstop")]
    [InlineData("yes")]
    [InlineData("iniciar")]
    public async Task The_word_that_has_them_begin_again_is_recorded_and_the_next_question_is_answered(string word)
    {
        await _clinic.SayAsync("sms", "STOP");

        await _clinic.SayAsync("sms", word);
        Assert.Empty(_clinic.Sent);
        await _clinic.SayAsync("sms", Question);

        Assert.True((await LatestAsync())!.IsGiven);
        Assert.Equal("recovery-ride-home", (string?)Clinic.FaqOf(_clinic.Last)["qnaId"]);
    }

    [Fact]
    public async Task Who_begins_with_start_agrees_and_is_told_what_they_can_ask()
    {
        await _clinic.SayAsync("sms", "start");

        Assert.True((await LatestAsync())!.IsGiven);
        Assert.Contains("Ask about kyphoplasty", _clinic.Last.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sms", "yes")]
    [InlineData("sms", "Can I stop my blood thinner?")]
    [InlineData("sms", "when do I stop taking it")]
    [InlineData("directline", "STOP")]
    public async Task Other_words_and_other_channels_record_nothing(string channel, string words)
    {
        await _clinic.SayAsync(channel, words);

        Assert.Null(await LatestAsync());
        Assert.NotEmpty(_clinic.Sent);
    }

    [Fact]
    public async Task It_counts_while_staff_have_the_conversation_and_their_reply_is_reported_as_not_delivered()
    {
        await _clinic.SayAsync("sms", "talk to a person");
        await _clinic.DoAsync(1, new Claim(Ana));
        _clinic.Forget();

        await _clinic.SayAsync("sms", "stop");
        await _clinic.DoAsync(1, new Reply(Ana, "Are you there?"));
        await _clinic.Sender.SendWaitingAsync("reply|1", CancellationToken.None);

        Assert.Empty(_clinic.Sent);
        Assert.True((await _clinic.Tickets.FindAsync(1, default))!.Undelivered);
        var step = Assert.Single(await _clinic.Tickets.HistoryAsync(1, default), step => step.Action == "not delivered");
        Assert.Contains("opted out", step.Detail!, StringComparison.Ordinal);
        Assert.Contains(await _clinic.Store.TranscriptAsync(new("sms", "conv-1"), 5, default), entry => entry is { Speaker: Speaker.Patient, Text: "stop" });
    }

    [Fact]
    public async Task An_emergency_of_somebody_who_ended_the_messages_goes_to_staff()
    {
        await _clinic.SayAsync("sms", "stop");

        await _clinic.SayAsync("sms", "I have chest pain and cannot breathe");

        Assert.Empty(_clinic.Sent);
        Assert.True((await _clinic.Tickets.OpenOfAsync(new("sms", "conv-1"), default))!.Request.IsUrgent);
    }

    [Fact]
    public async Task What_the_network_says_of_a_number_counts_as_its_owners_word()
    {
        _clinic.Channel.Failures.Enqueue(Refused("21610"));
        await _clinic.SayAsync("sms", Question);

        Assert.Equal("network", (await LatestAsync())!.How);
        await _clinic.SayAsync("sms", Question);
        Assert.Empty(_clinic.Sent);
    }

    [Fact]
    public async Task Somebody_who_ended_the_messages_gets_no_apology_when_the_bot_fails_and_staff_get_the_message()
    {
        await _clinic.SayAsync("sms", "STOP");

        await FailAsync("sms", Question);

        Assert.Empty(_clinic.Sent);
        Assert.Equal(EscalationReason.Error, (await _clinic.Tickets.OpenOfAsync(new("sms", "conv-1"), default))!.Request.Reason);
    }

    [Theory]
    [InlineData("sms", "stop please", 0)]
    [InlineData("sms", Question, 1)]
    [InlineData("directline", "stop please", 1)]
    public async Task The_word_gets_no_apology_either_when_the_bot_fails_at_it(string channel, string words, int apologies)
    {
        await FailAsync(channel, words);

        Assert.Equal(apologies, _clinic.Sent.Count);
    }

    [Fact]
    public async Task An_apology_goes_out_when_nobody_can_tell_whether_they_ended_the_messages()
    {
        _clinic.Consents.IsAway = true;

        await _clinic.SayAsync("sms", Question);

        Assert.StartsWith("I am sorry, something went wrong", Assert.Single(_clinic.Sent).Text, StringComparison.Ordinal);
    }

    public void Dispose() => _clinic.Dispose();

    private Task FailAsync(string channel, string words)
    {
        _clinic.Store.InBetween = () => throw new InvalidOperationException("Something broke.");
        return _clinic.SayAsync(channel, words);
    }

    private Task<Consent?> LatestAsync() => _clinic.Consents.LatestAsync(Number, "sms", default);

    private static ErrorResponseException Refused(string code)
    {
        var refusal = (ErrorResponseException)PipelineTests.Refused(400);
        refusal.Body = new(new Error(code, "The recipient has unsubscribed."));
        return refusal;
    }
}
