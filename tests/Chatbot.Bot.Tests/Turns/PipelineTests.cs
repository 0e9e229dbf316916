using Chatbot.Bot.Tests.Fakes;
using Chatbot.Bot.Turns;
using Chatbot.Core.Conversations;
using Chatbot.Core.Tickets;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Tests.Turns;

/// <summary>What a turn keeps, and that it is done once.</summary>
public sealed class PipelineTests : IDisposable
{
    private const string Question = "Do I need someone to drive me home?";
    private static readonly ConversationKey Conversation = new("webchat", "conv-1");
    private readonly Clinic _clinic = new();

    [Fact]
    public async Task A_turn_keeps_what_was_said_word_for_word_and_what_it_remembers()
    {
        await _clinic.SayAsync("webchat", Question);

        var transcript = await _clinic.Store.TranscriptAsync(Conversation, 10, default);
        Assert.Equal([Speaker.Patient, Speaker.Bot, Speaker.Bot], transcript.Select(entry => entry.Speaker));
        Assert.Equal(Question, transcript[0].Text);
        Assert.Equal(_clinic.Sent.Select(activity => activity.Text), transcript.Skip(1).Select(entry => entry.Text));
        Assert.Contains("recovery-ride-home", transcript[2].Detail!, StringComparison.Ordinal);
        Assert.Contains("\"greeted\":true", (await _clinic.Store.FindAsync(Conversation, default))!.Memory!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_emergency_is_said_again_until_its_holder_has_seen_it(bool isSeen)
    {
        await _clinic.SayAsync("webchat", "my husband cannot breathe");
        var ticket = (await _clinic.Tickets.OpenOfAsync(Conversation, default))!;
        var holder = new StaffMember("local:nurse", "Nurse on duty");
        var claimed = ticket with { State = TicketState.Claimed, Holder = holder, AcknowledgedAt = isSeen ? _clinic.Clock.GetUtcNow() : null };
        Assert.NotNull(await _clinic.Tickets.ChangeAsync(new(claimed, new(_clinic.Clock.GetUtcNow(), holder, "claimed")), default));
        _clinic.Forget();

        await _clinic.SayAsync("webchat", "he still cannot breathe");

        Assert.Equal(isSeen ? 0 : 1, _clinic.Sent.Count);
    }

    [Fact]
    public async Task An_activity_that_the_channel_delivers_again_is_answered_once()
    {
        var message = Message(Question);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => _clinic.ReceiveAsync(message))));

        Assert.Equal([true, false], _clinic.Sent.Select(Clinic.IsGreeting));
    }

    [Fact]
    public async Task A_retry_sends_what_the_first_time_could_not_send()
    {
        var message = Message(Question);
        _clinic.Channel.Failures.Enqueue(Refused(429, ("Retry-After", "30")));
        await _clinic.ReceiveAsync(message);
        Assert.Empty(_clinic.Sent);

        _clinic.Clock.Advance(TimeSpan.FromSeconds(31));
        await _clinic.ReceiveAsync(message);

        Assert.Equal([true, false], _clinic.Sent.Select(Clinic.IsGreeting));
    }

    [Fact]
    public async Task The_same_id_in_another_conversation_or_of_another_type_is_another_activity()
    {
        var message = Message(Question);
        var elsewhere = Message(Question, "conv-2");
        elsewhere.Id = message.Id;

        await _clinic.ReceiveAsync(message);
        await _clinic.ReceiveAsync(elsewhere);

        Assert.Equal(4, _clinic.Sent.Count);
    }

    [Fact]
    public async Task A_conversation_that_changed_meanwhile_is_decided_anew()
    {
        _clinic.Store.InBetween = () => _clinic.Store.CommitAsync(
            new TurnCommit { Conversation = Conversation, Reference = "{}", ExpectedVersion = 0, Memory = """{"schema":1,"greeted":true}""" }, default);

        await _clinic.SayAsync("webchat", Question);

        Assert.False(Clinic.IsGreeting(Assert.Single(_clinic.Sent)));
        Assert.Equal(1, _clinic.Store.Last!.ExpectedVersion);
    }

    [Fact]
    public async Task Replies_that_the_sender_expects_in_the_response_stand_there_and_a_retry_gets_the_same()
    {
        var message = Message(Question);
        message.DeliveryMode = DeliveryModes.ExpectReplies;

        var first = Assert.IsType<List<Activity>>(await _clinic.ReceiveAsync(message));
        var second = Assert.IsType<List<Activity>>(await _clinic.ReceiveAsync(message));

        Assert.Equal(2, first.Count);
        Assert.Equal(first.Select(reply => reply.Text), second.Select(reply => reply.Text));
        Assert.Equal(Clinic.FaqOf(first[1]).ToString(), Clinic.FaqOf(second[1]).ToString());
        Assert.Empty(_clinic.Sent);
    }

    [Fact]
    public async Task The_answer_to_an_invoke_is_kept_too()
    {
        var invoke = Clinic.New(ActivityTypes.Invoke, "msteams");
        invoke.Name = "nobody/handles";

        var first = Assert.IsType<InvokeResponse>(await _clinic.ReceiveAsync(invoke));
        var second = Assert.IsType<InvokeResponse>(await _clinic.ReceiveAsync(invoke));

        Assert.Equal([501, 501], [first.Status, second.Status]);
    }

    [Fact]
    public async Task Somebody_who_joins_without_an_activity_id_is_known_again()
    {
        await _clinic.ReceiveAsync(Joined());
        await _clinic.ReceiveAsync(Joined());

        Assert.True(Clinic.IsGreeting(Assert.Single(_clinic.Sent)));
        Assert.Equal("+user-1 -", _clinic.Store.Last!.Inbound!.ActivityId);
    }

    [Fact]
    public void An_edit_is_no_repeat_and_neither_is_the_next_edit()
    {
        var edit = Clinic.New("messageUpdate", "msteams");
        var edits = Enumerable.Range(1, 2).Select(minute =>
        {
            edit.Timestamp = DateTimeOffset.UnixEpoch.AddMinutes(minute);
            return InboundKeys.Of(edit)!;
        }).ToList();

        Assert.Equal(edit.Id, edits[0].ActivityId);
        Assert.NotEqual(edits[0], edits[1]);
    }

    [Fact]
    public async Task A_question_without_an_answer_is_kept_masked_for_those_who_write_answers()
    {
        await _clinic.SayAsync("webchat", "do you sell umbrellas, jane.doe@example.com");

        var question = Assert.Single(_clinic.Store.Last!.Unanswered);
        Assert.Contains("[email]", question.Question, StringComparison.Ordinal);
        Assert.DoesNotContain("jane", question.Question, StringComparison.Ordinal);
    }

    public void Dispose() => _clinic.Dispose();

    internal static Exception Refused(int status, params (string Name, string Value)[] headers)
    {
        using var response = new HttpResponseMessage((System.Net.HttpStatusCode)status);
        foreach (var (name, value) in headers)
            response.Headers.TryAddWithoutValidation(name, value);
        return new ErrorResponseException("refused") { Response = new(response, "") };
    }

    private static Activity Message(string text, string conversation = "conv-1")
    {
        var message = Clinic.New(ActivityTypes.Message, "webchat", conversation);
        message.Text = text;
        return message;
    }

    private static Activity Joined()
    {
        var update = Clinic.New(ActivityTypes.ConversationUpdate, "webchat");
        update.Id = null;
        update.MembersAdded = [new("user-1")];
        return update;
    }
}
