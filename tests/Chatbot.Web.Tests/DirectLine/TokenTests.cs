using System.Net;
using Chatbot.Web.Tests.Fakes;

namespace Chatbot.Web.Tests.DirectLine;

public sealed class TokenTests
{
    [Fact]
    public async Task The_secret_generates_a_token_and_starts_nothing()
    {
        var bot = new ScriptedBot();
        await using var host = await HostUnderTest.StartAsync(bot, null);

        var (response, body) = await host.SendAsync(HttpMethod.Post, "/v3/directline/tokens/generate", HostUnderTest.Secret);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["conversationId", "token", "expires_in"], body.Properties().Select(property => property.Name));
        Assert.Equal(1800, (int)body["expires_in"]!);
        Assert.Empty(bot.Heard);
    }

    [Theory]
    [InlineData(null, 401, "BadArgument")]
    [InlineData("Bearer", 401, "BadArgument")]
    [InlineData("Basic abc", 401, "BadArgument")]
    [InlineData("Bearer nonsense", 403, "BadArgument")]
    [InlineData("Bearer e30.AAAA", 403, "BadArgument")]
    public async Task A_missing_header_is_401_and_a_bad_token_403(string? authorization, int status, string code)
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null);
        (string, string)[] headers = authorization is null ? [] : [("Authorization", authorization)];

        var (response, body) = await host.SendAsync(HttpMethod.Post, "/v3/directline/conversations", headers: headers);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(code, (string)body["error"]!["code"]!);
        Assert.NotEmpty((string)body["error"]!["message"]!);
    }

    [Fact]
    public async Task An_expired_token_is_403_TokenExpired_everywhere_but_can_be_resumed_by_the_page()
    {
        var clock = new TestClock();
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), clock);
        var client = await DirectLineClient.StartedAsync(host);
        await client.SayAsync("before");
        clock.Advance(TimeSpan.FromMinutes(31));

        foreach (var (response, body) in new[] { await client.RefreshAsync(), await client.ReconnectAsync(), await client.PostAsync("{}"), await client.StartAsync() })
        {
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
            Assert.Equal("TokenExpired", (string)body["error"]!["code"]!);
        }

        var (_, resumed) = await host.SendAsync(HttpMethod.Post, "/api/token", json: $$"""{"token":"{{client.Token}}"}""");
        Assert.Equal(client.ConversationId, (string)resumed["conversationId"]!);
        client.Token = (string)resumed["token"]!;
        await client.SayAsync("after");
        Assert.Equal(["before", "echo before", "after", "echo after"], await client.TextsAsync());
    }

    [Fact]
    public async Task A_token_that_expired_long_ago_begins_a_new_conversation()
    {
        var clock = new TestClock();
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), clock, "DirectLine:ResumeMinutes=60");
        var client = await DirectLineClient.StartedAsync(host);
        clock.Advance(TimeSpan.FromMinutes(91));

        var (_, body) = await host.SendAsync(HttpMethod.Post, "/api/token", json: $$"""{"token":"{{client.Token}}"}""");

        Assert.NotEqual(client.ConversationId, (string)body["conversationId"]!);
    }

    [Fact]
    public async Task Refreshing_keeps_the_conversation_and_the_user()
    {
        var clock = new TestClock();
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), clock);
        var client = await DirectLineClient.OfServerAsync(host, """{"user":{"id":"dl_patient"}}""");
        clock.Advance(TimeSpan.FromMinutes(29));

        var (response, body) = await client.RefreshAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(client.ConversationId, (string)body["conversationId"]!);
        client.Token = (string)body["token"]!;
        clock.Advance(TimeSpan.FromMinutes(29));
        await client.StartAsync();
        await client.SayAsync("hello");
        Assert.Equal("dl_patient", (string)(await client.ReadAsync()).Activities[0]["from"]!["id"]!);
    }

    [Theory]
    [InlineData("patient")]
    [InlineData("dl_")]
    public async Task A_user_id_that_does_not_start_with_dl_is_refused(string id)
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null);

        var (response, _) = await host.SendAsync(
            HttpMethod.Post, "/v3/directline/tokens/generate", HostUnderTest.Secret, $$$"""{"user":{"id":"{{{id}}}"}}""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_token_is_no_good_for_another_conversation_nor_for_generating_tokens()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null);
        var mine = await DirectLineClient.StartedAsync(host);
        var other = await DirectLineClient.StartedAsync(host);

        var (reading, _) = await host.SendAsync(HttpMethod.Get, $"{other.Path}/activities", mine.Token);
        var (generating, _) = await host.SendAsync(HttpMethod.Post, "/v3/directline/tokens/generate", mine.Token);

        Assert.Equal(HttpStatusCode.Forbidden, reading.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, generating.StatusCode);
    }

    [Fact]
    public async Task A_token_with_trusted_origins_is_refused_to_other_pages()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null);
        var client = await DirectLineClient.OfServerAsync(host, """{"trustedOrigins":["https://clinic.example"]}""");

        var (trusted, _) = await host.SendAsync(HttpMethod.Post, "/v3/directline/conversations", client.Token, "{}", ("Origin", "https://clinic.example"));
        var (other, _) = await host.SendAsync(HttpMethod.Post, "/v3/directline/conversations", client.Token, "{}", ("Origin", "https://other.example"));

        Assert.Equal(HttpStatusCode.Created, trusted.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, other.StatusCode);
    }

    [Fact]
    public async Task Nobody_can_use_a_secret_that_was_made_up()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null, "DirectLine:Secret=");

        var (response, _) = await host.SendAsync(HttpMethod.Post, "/v3/directline/tokens/generate", "");
        var (page, _) = await host.SendAsync(HttpMethod.Post, "/api/token");

        Assert.NotEqual(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }
}
