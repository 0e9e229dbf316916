using Chatbot.Bot.Tests.Fakes;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Tests.Turns;

public sealed class FailureTests : IDisposable
{
    private readonly Clinic _clinic = new();

    [Theory]
    [InlineData("en-US", "I am sorry, something went wrong", "To reach a person")]
    [InlineData("es-US", "Lo siento, algo falló", "Para comunicarse con una persona")]
    public async Task Without_a_database_the_bot_apologises_and_says_how_to_reach_a_person(string locale, string apology, string person)
    {
        _clinic.Store.IsAway = true;
        var message = Clinic.New(ActivityTypes.Message, "webchat");
        message.Text = "hello";
        message.Locale = locale;

        await _clinic.ReceiveAsync(message);

        var reply = Assert.Single(_clinic.Sent);
        Assert.StartsWith(apology, reply.Text, StringComparison.Ordinal);
        Assert.Contains(person, reply.Text, StringComparison.Ordinal);
        Assert.StartsWith("failure ", (string)Clinic.FaqOf(reply)["reason"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_apology_cannot_be_sent_either_the_channel_gets_the_failure()
    {
        _clinic.Store.IsAway = true;
        _clinic.Adapter.IsAway = true;

        await Assert.ThrowsAsync<HttpRequestException>(() => _clinic.SayAsync("webchat", "hello"));
    }

    [Fact]
    public async Task A_message_that_got_an_apology_is_answered_when_the_channel_sends_it_again()
    {
        var message = Clinic.New(ActivityTypes.Message, "webchat");
        message.Text = "Do I need someone to drive me home?";
        _clinic.Store.IsAway = true;
        await _clinic.ReceiveAsync(message);

        _clinic.Store.IsAway = false;
        await _clinic.ReceiveAsync(message);

        Assert.Equal("answered", (string)Clinic.FaqOf(_clinic.Last)["outcome"]!);
    }

    [Fact]
    public async Task A_message_without_a_text_is_answered()
    {
        await _clinic.ReceiveAsync(Clinic.New(ActivityTypes.Message, "webchat"));

        Assert.Equal("smallTalk", (string)Clinic.FaqOf(_clinic.Last)["outcome"]!);
    }

    public void Dispose() => _clinic.Dispose();
}
