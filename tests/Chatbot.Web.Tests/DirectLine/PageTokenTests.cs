using System.Net;
using Chatbot.Web.Tests.Fakes;

namespace Chatbot.Web.Tests.DirectLine;

public sealed class PageTokenTests
{
    [Fact]
    public async Task The_page_gets_a_token_for_a_user_of_its_own()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null);

        var (response, body) = await host.SendAsync(HttpMethod.Post, "/api/token");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["token", "conversationId", "userId", "expires_in"], body.Properties().Select(property => property.Name));
        Assert.StartsWith("dl_", (string)body["userId"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example", false)]
    [InlineData("null", false)]
    [InlineData("https://clinic.example", true)]
    [InlineData("https://CLINIC.example", true)]
    public async Task Only_pages_of_allowed_origins_get_one(string origin, bool allowed)
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null, "DirectLine:AllowedOrigins:0=https://clinic.example");

        var (response, _) = await host.SendAsync(HttpMethod.Post, "/api/token", headers: ("Origin", origin));

        Assert.Equal(allowed ? HttpStatusCode.OK : HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task The_hosts_own_page_gets_one()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null);

        var (response, _) = await host.SendAsync(
            HttpMethod.Post, "/api/token", headers: ("Origin", host.Address.GetLeftPart(UriPartial.Authority)));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Too_many_tokens_are_refused_until_some_time_has_passed()
    {
        var clock = new TestClock();
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), clock, "DirectLine:TokensPerMinute=3");
        for (var i = 0; i < 3; i++)
            Assert.Equal(HttpStatusCode.OK, (await host.SendAsync(HttpMethod.Post, "/api/token")).Response.StatusCode);

        var (refused, _) = await host.SendAsync(HttpMethod.Post, "/api/token");
        clock.Advance(TimeSpan.FromSeconds(20));
        var (later, _) = await host.SendAsync(HttpMethod.Post, "/api/token");

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(20), refused.Headers.RetryAfter!.Delta);
        Assert.Equal(HttpStatusCode.OK, later.StatusCode);
    }

    [Fact]
    public async Task A_body_that_makes_no_sense_is_overlooked()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null);

        foreach (var json in new[] { "[]", "{", "\"text\"", """{"token":"nonsense"}""", """{"token":5}""" })
            Assert.Equal(HttpStatusCode.OK, (await host.SendAsync(HttpMethod.Post, "/api/token", json: json)).Response.StatusCode);
    }

    [Fact]
    public async Task A_preflight_allows_the_four_headers_of_the_clients()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null, "DirectLine:AllowedOrigins=https://clinic.example");

        var (response, _) = await host.SendAsync(
            HttpMethod.Options,
            "/v3/directline/conversations",
            null,
            null,
            ("Origin", "https://clinic.example"),
            ("Access-Control-Request-Method", "POST"),
            ("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent,x-requested-with"));

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal(["https://clinic.example"], response.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.Equal("authorization,content-type,x-ms-bot-agent,x-requested-with", response.Headers.GetValues("Access-Control-Allow-Headers").Single());
    }
}
