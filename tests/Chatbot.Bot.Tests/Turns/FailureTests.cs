using Chatbot.Bot.Tests.Fakes;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Tests.Turns;

public sealed class FailureTests : IDisposable
{
    private readonly Clinic _clinic = new();

    [Theory]
    [InlineData("en-US", "I am sorry, something went wrong", "To reach a person")]
    [InlineData("es-US", "Lo siento, algo falló", "Para comunicarse con una persona")]
    public async Task A_turn_that_fails_apologises_and_offers_a_person(string locale, string apology, string person)
    {
        _clinic.Adapter.Failures = 1;
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
        _clinic.Adapter.Failures = 2;

        await Assert.ThrowsAsync<HttpRequestException>(() => _clinic.SayAsync("webchat", "hello"));
    }

    [Fact]
    public async Task A_message_without_a_text_is_answered()
    {
        await _clinic.ReceiveAsync(Clinic.New(ActivityTypes.Message, "webchat"));

        Assert.Equal("smallTalk", (string)Clinic.FaqOf(_clinic.Last)["outcome"]!);
    }

    [Fact]
    public async Task Of_many_conversations_the_oldest_are_forgotten_and_the_newest_not()
    {
        for (var i = 0; i < 150; i++)
            await _clinic.SayAsync("webchat", "???", $"conv-{i}");
        _clinic.Adapter.Sent.Clear();

        await _clinic.SayAsync("webchat", "???", "conv-0");
        await _clinic.SayAsync("webchat", "???", "conv-149");

        Assert.Equal([true, false, false], _clinic.Sent.Select(Clinic.IsGreeting));
    }

    public void Dispose() => _clinic.Dispose();
}
