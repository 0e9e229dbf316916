using System.Net;
using Chatbot.Web.Tests.Fakes;

namespace Chatbot.Web.Tests.DirectLine;

public sealed class ActivityTests
{
    private const string FromWebChat = """
        {
          "type": "message", "text": "hi", "textFormat": "plain", "channelId": "webchat", "locale": "en-US",
          "from": { "id": "me", "name": "Me", "role": "user" }, "conversation": { "id": "another" }, "deliveryMode": "expectReplies",
          "serviceUrl": "https://evil.example", "callerId": "urn:evil", "recipient": { "id": "x" }, "attachments": [],
          "localTimestamp": "2026-03-02T05:00:00.000-07:00", "localTimezone": "America/Phoenix",
          "entities": [{ "type": "ClientCapabilities", "supportsTts": true }],
          "channelData": { "clientActivityID": "abc123", "clientTimestamp": "2026-03-02T12:00:00.000Z" }, "mine": { "unknown": 1 }
        }
        """;

    [Fact]
    public async Task A_message_comes_back_with_its_client_id_and_the_id_that_the_post_returned()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null);
        var client = await DirectLineClient.StartedAsync(host);

        var (response, body) = await client.PostAsync(FromWebChat);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var echo = (await client.ReadAsync()).Activities[0];
        Assert.Equal((string)body["id"]!, (string)echo["id"]!);
        Assert.Equal("abc123", (string)echo["channelData"]!["clientActivityID"]!);
        Assert.Equal("directline", (string)echo["channelId"]!);
        Assert.Equal(client.ConversationId, (string)echo["conversation"]!["id"]!);
        Assert.StartsWith("dl_", (string)echo["from"]!["id"]!, StringComparison.Ordinal);
        Assert.Equal(1, (int)echo["mine"]!["unknown"]!);
        Assert.Null(echo["serviceUrl"]);
        Assert.Null(echo["recipient"]);
        Assert.Null(echo["callerId"]);
        Assert.NotNull(echo["timestamp"]);
    }

    [Fact]
    public async Task The_reply_refers_to_the_message_and_comes_from_the_bot()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null);
        var client = await DirectLineClient.StartedAsync(host);

        var id = await client.SayAsync("hi");

        var reply = (await client.ReadAsync()).Activities[1];
        Assert.Equal("echo hi", (string)reply["text"]!);
        Assert.Equal(id, (string)reply["replyToId"]!);
        Assert.Equal("bot", (string)reply["from"]!["role"]!);
        Assert.NotEqual(id, (string)reply["id"]!);
    }

    [Fact]
    public async Task Times_increase_from_activity_to_activity_though_the_clock_stands_still()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), new TestClock());
        var client = await DirectLineClient.StartedAsync(host);
        await client.SayAsync("one");
        await client.SayAsync("two");

        var times = (await client.ReadAsync()).Activities.Select(activity => (DateTime)activity["timestamp"]!).ToList();

        Assert.Equal(4, times.Distinct().Count());
        Assert.Equal(times.Order(), times);
    }

    [Theory]
    [InlineData("", 400, "BadSyntax")]
    [InlineData("null", 400, "BadSyntax")]
    [InlineData("[]", 400, "BadSyntax")]
    [InlineData("{\"type\":", 400, "BadSyntax")]
    [InlineData("{\"type\":{\"a\":1}}", 400, "BadSyntax")]
    [InlineData("{}", 400, "MissingProperty")]
    [InlineData("{\"type\":\"\"}", 400, "MissingProperty")]
    [InlineData("{\"type\":\"conversationUpdate\"}", 400, "BadArgument")]
    [InlineData("{\"type\":\"trace\"}", 400, "BadArgument")]
    [InlineData("{\"type\":\"something\"}", 400, "BadArgument")]
    public async Task What_is_no_activity_of_a_client_is_refused(string json, int status, string code)
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null);
        var client = await DirectLineClient.StartedAsync(host);

        var (response, body) = await client.PostAsync(json);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(code, (string)body["error"]!["code"]!);
        Assert.Empty((await client.ReadAsync()).Activities);
    }

    [Fact]
    public async Task Without_a_user_in_the_token_the_message_must_say_who_sent_it()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null);
        var client = await DirectLineClient.OfServerAsync(host);
        await client.StartAsync();

        var (response, body) = await client.PostAsync("""{"type":"message","text":"hi"}""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("MissingProperty", (string)body["error"]!["code"]!);
    }

    [Fact]
    public async Task Deep_nesting_is_bad_syntax_and_a_long_message_too_big()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null, "DirectLine:MaxActivityBytes=2048");
        var client = await DirectLineClient.StartedAsync(host);

        var (deep, _) = await client.PostAsync("{\"type\":\"message\",\"value\":" + new string('[', 200) + new string(']', 200) + "}");
        var (big, error) = await client.PostAsync($$"""{"type":"message","text":"{{new string('x', 3000)}}"}""");

        Assert.Equal(HttpStatusCode.BadRequest, deep.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, big.StatusCode);
        Assert.Equal("MessageSizeTooBig", (string)error["error"]!["code"]!);
    }

    [Fact]
    public async Task The_post_is_answered_only_when_the_bot_has_answered()
    {
        var bot = new ScriptedBot();
        await using var host = await HostUnderTest.StartAsync(bot, null);
        var client = await DirectLineClient.StartedAsync(host);

        var posting = client.SayAsync(ScriptedBot.Wait);
        await Task.Delay(200);
        Assert.False(posting.IsCompleted);
        bot.Gate.SetResult();
        await posting;

        Assert.Equal(["wait", "echo wait"], await client.TextsAsync());
    }

    [Fact]
    public async Task A_bot_that_takes_too_long_is_504_and_its_answer_still_arrives()
    {
        var bot = new ScriptedBot();
        await using var host = await HostUnderTest.StartAsync(bot, null, "DirectLine:TurnTimeoutSeconds=1");
        var client = await DirectLineClient.StartedAsync(host);

        var (response, _) = await client.PostAsync("""{"type":"message","text":"wait"}""");
        bot.Gate.SetResult();

        Assert.Equal(HttpStatusCode.GatewayTimeout, response.StatusCode);
        await Eventually.TrueAsync(async () => (await client.TextsAsync()).Contains("echo wait"));
    }

    [Fact]
    public async Task A_bot_that_fails_apologises_offers_a_person_and_is_logged_without_the_message()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null);
        var client = await DirectLineClient.StartedAsync(host);

        await client.SayAsync(ScriptedBot.Fail);

        var apology = (await client.ReadAsync()).Activities[1];
        Assert.Contains("something went wrong", (string)apology["text"]!, StringComparison.Ordinal);
        Assert.Contains("To reach a person", (string)apology["text"]!, StringComparison.Ordinal);
        Assert.DoesNotContain("script", (string)apology["text"]!, StringComparison.Ordinal);
        var reason = (string)apology["channelData"]!["faq"]!["reason"]!;
        Assert.Contains(host.Log.Lines, line => line.Contains(reason.Split(' ')[1], StringComparison.Ordinal));
    }

    [Fact]
    public async Task More_than_a_person_can_type_is_429_with_a_time_to_wait()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), new TestClock(), "DirectLine:ActivitiesPerMinute=2");
        var client = await DirectLineClient.StartedAsync(host);
        await client.SayAsync("one");
        await client.SayAsync("two");

        var (response, body) = await client.PostAsync("""{"type":"message","text":"three"}""");

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(30), response.Headers.RetryAfter!.Delta);
        Assert.Equal("TooManyRequests", (string)body["error"]!["code"]!);
    }

    [Fact]
    public async Task What_a_person_says_never_reaches_the_log()
    {
        await using var host = await HostUnderTest.StartAsync();
        var client = await DirectLineClient.StartedAsync(host);

        await client.SayAsync("My name is Zebulon Pike, 602-555-0199, may I drive home?");

        Assert.DoesNotContain(host.Log.Lines, line => line.Contains("Zebulon", StringComparison.Ordinal) || line.Contains("555-0199", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Half_a_surrogate_pair_harms_nobody()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null);
        var client = await DirectLineClient.StartedAsync(host);

        var (response, _) = await client.PostAsync("""{"type":"message","text":"a\ud83d b"}""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(2, (await client.ReadAsync()).Activities.Count);
    }
}
