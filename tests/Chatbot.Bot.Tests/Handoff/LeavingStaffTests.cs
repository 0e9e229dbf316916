using Chatbot.Bot.Tests.Fakes;
using Chatbot.Core.Conversations;
using Chatbot.Core.Tickets;
using Chatbot.Core.Tickets.Commands;

namespace Chatbot.Bot.Tests.Handoff;

/// <summary>A patient says, on any channel, that they want the bot back.</summary>
public sealed class LeavingStaffTests : IDisposable
{
    private const string Question = "Do I need someone to drive me home?";
    private static readonly StaffMember Ana = new("local:1", "Ana");
    private readonly Clinic _clinic = new();

    [Theory]
    [InlineData("directline", "talk to a person", "back to the bot", "Did that answer your question?", "yes", "I am glad")]
    [InlineData("sms", "talk to a person", "I don't need a person anymore", "Did that answer your question?", "yes", "I am glad")]
    [InlineData("msteams", "talk to a person", "bot", "Did that answer your question?", "yes", "I am glad")]
    [InlineData("directline", "quiero hablar con una persona", "volver al bot", "¿Contestó eso su pregunta?", "sí", "Me alegro")]
    [InlineData("sms", "quiero hablar con una persona", "ya no necesito una persona", "¿Contestó eso su pregunta?", "sí", "Me alegro")]
    public async Task They_are_back_at_once_and_are_asked_once_whether_it_helped(string channel, string ask, string leave, string feedback, string yes, string thanks)
    {
        var ticket = await ClaimedAsync(channel, ask);
        await _clinic.DoAsync(ticket, new Reply(Ana, "OK"));
        _clinic.Forget();

        await _clinic.SayAsync(channel, leave);

        Assert.Contains(feedback, Assert.Single(_clinic.Sent).Text, StringComparison.Ordinal);
        Assert.Equal(TicketState.Cancelled, (await _clinic.Tickets.FindAsync(ticket, default))!.State);
        await _clinic.SayAsync(channel, yes);
        Assert.Contains(thanks, _clinic.Last.Text, StringComparison.Ordinal);
        Assert.Single(_clinic.Feedback.All);
        await _clinic.SayAsync(channel, Question);
        Assert.Equal("recovery-ride-home", (string?)Clinic.FaqOf(_clinic.Last)["qnaId"]);
        Assert.DoesNotContain(_clinic.Sent.Skip(1), activity => activity.Text.Contains(feedback, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_asks_for_a_person_again_gets_one()
    {
        var first = await ClaimedAsync("sms", "talk to a person");
        await _clinic.SayAsync("sms", "bot");

        await _clinic.SayAsync("sms", "talk to a person");

        var second = await _clinic.Tickets.OpenOfAsync(new("sms", "conv-1"), default);
        Assert.NotEqual(first, second!.Id);
    }

    [Fact]
    public async Task A_question_that_only_waits_is_taken_back_by_who_needs_nobody_and_kept_for_who_wants_the_bot()
    {
        await _clinic.SayAsync("sms", "talk to a person");
        await _clinic.SayAsync("sms", "back to the bot");
        Assert.Equal(TicketState.Requested, (await _clinic.Tickets.FindAsync(1, default))!.State);

        await _clinic.SayAsync("sms", "I don't need a person");

        Assert.Equal(TicketState.Cancelled, (await _clinic.Tickets.FindAsync(1, default))!.State);
        Assert.Equal("All right. I told our staff that you do not need them any more. You can ask me at any time.", _clinic.Last.Text);
        await _clinic.SayAsync("sms", "talk to a person");
        Assert.NotNull(await _clinic.Tickets.OpenOfAsync(new("sms", "conv-1"), default));
    }

    [Fact]
    public async Task The_transcript_holds_the_words_and_the_answer_in_their_order()
    {
        var ticket = await ClaimedAsync("sms", "talk to a person");

        await _clinic.SayAsync("sms", "bot");

        var transcript = await _clinic.Store.TranscriptAsync(new("sms", "conv-1"), 2, default);
        Assert.Equal([Speaker.Patient, Speaker.Bot], transcript.Select(entry => entry.Speaker));
        Assert.Contains((await _clinic.Tickets.HistoryAsync(ticket, default)), step => step.Action == "cancelled by the patient");
    }

    public void Dispose() => _clinic.Dispose();

    private async Task<long> ClaimedAsync(string channel, string ask)
    {
        await _clinic.SayAsync(channel, ask);
        var ticket = (await _clinic.Tickets.OpenOfAsync(new(channel, "conv-1"), default))!.Id;
        await _clinic.DoAsync(ticket, new Claim(Ana));
        return ticket;
    }
}
