using System.Net;
using Chatbot.Web.Tests.Fakes;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Chatbot.Web.Tests.DirectLine;

public sealed class ConversationTests
{
    [Fact]
    public async Task Starting_is_201_and_starting_again_200_with_the_same_conversation()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null);
        var client = await DirectLineClient.OfPageAsync(host);

        var (first, started) = await client.StartAsync();
        var (second, again) = await client.StartAsync();

        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal(client.ConversationId, (string)started["conversationId"]!);
        Assert.Equal(client.ConversationId, (string)again["conversationId"]!);
        Assert.Equal(["conversationId", "token", "expires_in", "streamUrl"], started.Properties().Select(property => property.Name));
    }

    [Fact]
    public async Task The_secret_starts_a_conversation_of_its_own_each_time()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null);

        var (_, one) = await host.SendAsync(HttpMethod.Post, "/v3/directline/conversations", HostUnderTest.Secret);
        var (_, two) = await host.SendAsync(HttpMethod.Post, "/v3/directline/conversations", HostUnderTest.Secret);

        Assert.NotEqual((string)one["conversationId"]!, (string)two["conversationId"]!);
    }

    [Fact]
    public async Task With_a_user_in_the_token_the_bot_hears_once_of_itself_and_the_user()
    {
        var bot = new ScriptedBot();
        await using var host = await HostUnderTest.StartAsync(bot, null);
        var client = await DirectLineClient.OfServerAsync(host, """{"user":{"id":"dl_patient"}}""");

        await client.StartAsync("""{"locale":"es-US","user":{"id":"somebody else"}}""");
        await client.SayAsync("hola");

        var update = Assert.Single(bot.Heard, activity => activity.Type == ActivityTypes.ConversationUpdate);
        Assert.Equal(["chatbot", "dl_patient"], update.MembersAdded.Select(member => member.Id));
        Assert.Equal("chatbot", update.Recipient.Id);
        Assert.Equal("es-US", update.Locale);
        Assert.Equal("directline", update.ChannelId);
    }

    [Fact]
    public async Task Without_a_user_the_bot_hears_of_them_just_before_their_first_message()
    {
        var bot = new ScriptedBot();
        await using var host = await HostUnderTest.StartAsync(bot, null);
        var client = await DirectLineClient.OfServerAsync(host);

        await client.StartAsync();
        await client.SayAsync("one");
        await client.SayAsync("two");

        Assert.Equal(["conversationUpdate", "conversationUpdate", "message", "message"], bot.Heard.Select(activity => activity.Type));
        Assert.Equal(["chatbot"], bot.Heard[0].MembersAdded.Select(member => member.Id));
        Assert.Equal(["somebody"], bot.Heard[1].MembersAdded.Select(member => member.Id));
    }

    [Fact]
    public async Task What_was_never_started_is_404()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null);
        var client = await DirectLineClient.OfPageAsync(host);

        var (reconnecting, error) = await client.ReconnectAsync();
        var (posting, _) = await client.PostAsync("""{"type":"message","text":"hi"}""");
        var (reading, _) = await host.SendAsync(HttpMethod.Get, $"{client.Path}/activities", client.Token);

        Assert.Equal(HttpStatusCode.NotFound, reconnecting.StatusCode);
        Assert.Equal("BadArgument", (string)error["error"]!["code"]!);
        Assert.Equal(HttpStatusCode.NotFound, posting.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, reading.StatusCode);
    }

    [Fact]
    public async Task A_poll_pages_through_a_long_conversation_without_loss_or_repetition()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null);
        var client = await DirectLineClient.StartedAsync(host);
        for (var i = 0; i < 120; i++)
            await client.SayAsync($"{i}");

        var texts = new List<string>();
        var pages = 0;
        var watermark = "";
        while (true)
        {
            var (activities, next) = await client.ReadAsync(watermark);
            watermark = next;
            if (activities.Count == 0)
                break;
            pages++;
            texts.AddRange(activities.Select(activity => (string)activity["text"]!));
        }

        Assert.Equal(3, pages);
        Assert.Equal(Enumerable.Range(0, 120).SelectMany(i => new[] { $"{i}", $"echo {i}" }), texts);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("abc")]
    [InlineData("1.5")]
    [InlineData("99999999999999999999999")]
    public async Task A_watermark_that_is_none_is_400(string watermark)
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null);
        var client = await DirectLineClient.StartedAsync(host);

        var (polling, _) = await host.SendAsync(HttpMethod.Get, $"{client.Path}/activities?watermark={watermark}", client.Token);
        var (reconnecting, _) = await client.ReconnectAsync($"?watermark={watermark}");

        Assert.Equal(HttpStatusCode.BadRequest, polling.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, reconnecting.StatusCode);
    }

    [Fact]
    public async Task After_the_end_nothing_can_be_said_but_everything_read()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null);
        var client = await DirectLineClient.StartedAsync(host);
        await client.SayAsync(ScriptedBot.End);

        var (response, body) = await client.PostAsync("""{"type":"message","text":"still there?"}""");
        var (activities, _) = await client.ReadAsync();

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("ConversationEnded", (string)body["error"]!["code"]!);
        Assert.Equal(["message", "endOfConversation"], activities.Select(activity => (string)activity["type"]!));
        Assert.Equal(HttpStatusCode.OK, (await client.ReconnectAsync()).Response.StatusCode);
    }

    [Fact]
    public async Task A_session_id_is_there_for_clients_that_ask()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null);
        var client = await DirectLineClient.OfPageAsync(host);

        var (response, body) = await host.SendAsync(HttpMethod.Get, "/v3/directline/session/getsessionid", client.Token);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(JTokenType.String, body["sessionId"]!.Type);
    }
}
