using Chatbot.Bot.Delivery;
using Chatbot.Bot.Tests.Fakes;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Tests.Greetings;

public sealed class GreetingTests : IDisposable
{
    private readonly Clinic _clinic = new();

    [Fact]
    public async Task Somebody_who_joins_is_greeted_and_told_what_the_bot_is()
    {
        await _clinic.ReceiveAsync(Joined("webchat", "user-1"));

        var greeting = Assert.Single(_clinic.Sent);
        Assert.StartsWith("Hello, and welcome to Pain and Spine Clinics.", greeting.Text, StringComparison.Ordinal);
        Assert.Contains("I am an automated assistant, not a doctor or other clinician.", greeting.Text, StringComparison.Ordinal);
        Assert.Contains("call 911 now", greeting.Text, StringComparison.Ordinal);
        Assert.Equal("smallTalk", (string)Clinic.FaqOf(greeting)["outcome"]!);
    }

    [Fact]
    public async Task The_bot_does_not_greet_itself()
    {
        await _clinic.ReceiveAsync(Joined("webchat", "bot-1"));

        Assert.Empty(_clinic.Sent);
    }

    [Theory]
    [InlineData("es-MX", "en", "Hola")]
    [InlineData(null, "es-US", "Hola")]
    [InlineData(null, null, "Hello")]
    [InlineData("fr-FR", null, "Hello")]
    public async Task The_language_is_that_of_the_conversation_else_of_the_join_event_else_English(string? locale, string? language, string beginning)
    {
        var join = Clinic.New(ActivityTypes.Event, "webchat");
        join.Name = "webchat/join";
        join.Locale = locale;
        join.Value = language is null ? null : new JObject { ["language"] = language };

        await _clinic.ReceiveAsync(join);

        Assert.StartsWith(beginning, _clinic.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_occasions_at_once_make_one_greeting()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => _clinic.ReceiveAsync(Joined("webchat", "user-1")))));

        Assert.Single(_clinic.Sent);
    }

    [Fact]
    public async Task Each_conversation_is_greeted()
    {
        await _clinic.ReceiveAsync(Joined("webchat", "user-1", "one"));
        await _clinic.ReceiveAsync(Joined("webchat", "user-1", "two"));

        Assert.Equal(2, _clinic.Sent.Count);
    }

    [Fact]
    public async Task A_greeting_that_could_not_be_sent_is_sent_later_and_once()
    {
        _clinic.Channel.Failures.Enqueue(new UndeliverableException("refused"));
        await _clinic.ReceiveAsync(Joined("webchat", "user-1"));
        Assert.Empty(_clinic.Sent);
        Assert.True(await _clinic.Outbox.UnparkAsync(Assert.Single(await _clinic.Outbox.ParkedAsync(10, default)).Item.Id, default));

        await _clinic.ReceiveAsync(Joined("webchat", "user-1"));
        await _clinic.Sweep.SendAsync(TimeSpan.Zero, default);

        Assert.True(Clinic.IsGreeting(Assert.Single(_clinic.Sent)));
    }

    [Fact]
    public async Task On_a_channel_where_nobody_joins_the_greeting_stands_before_the_first_answer()
    {
        await _clinic.SayAsync("sms", "¿Necesito que alguien me lleve a casa?");
        await _clinic.SayAsync("sms", "¿Necesito que alguien me lleve a casa?");

        Assert.Equal([true, false, false], _clinic.Sent.Select(Clinic.IsGreeting));
        Assert.StartsWith("Hola", _clinic.Sent[0].Text, StringComparison.Ordinal);
        Assert.Equal("plain", _clinic.Sent[0].TextFormat);
    }

    [Fact]
    public async Task Installing_the_app_in_Teams_greets()
    {
        var installed = Clinic.New(ActivityTypes.InstallationUpdate, "msteams");
        installed.Action = "add";

        await _clinic.ReceiveAsync(installed);

        Assert.True(Clinic.IsGreeting(Assert.Single(_clinic.Sent)));
    }

    [Fact]
    public async Task Other_events_are_overlooked()
    {
        var other = Clinic.New(ActivityTypes.Event, "webchat");
        other.Name = "something/else";

        await _clinic.ReceiveAsync(other);

        Assert.Empty(_clinic.Sent);
    }

    public void Dispose() => _clinic.Dispose();

    private static Activity Joined(string channel, string member, string conversation = "conv-1")
    {
        var update = Clinic.New(ActivityTypes.ConversationUpdate, channel, conversation);
        update.MembersAdded = [new ChannelAccount(member)];
        return update;
    }
}
