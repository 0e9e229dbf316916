using System.Net;
using Chatbot.Web.Tests.Fakes;
using Newtonsoft.Json.Linq;

namespace Chatbot.Web.Tests.Messages;

public sealed class MessagesTests : IAsyncLifetime
{
    private FakeTokenService _service = null!;

    public async Task InitializeAsync() => _service = await FakeTokenService.StartAsync();

    public Task DisposeAsync() => _service.DisposeAsync().AsTask();

    [Fact]
    public async Task In_Development_without_an_app_id_a_message_is_answered()
    {
        await using var host = await HostUnderTest.StartAsync();

        var (response, _) = await host.SendAsync(HttpMethod.Post, "/api/messages", json: Activity());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains(_service.Sent, body => (string)JObject.Parse(body)["channelData"]!["faq"]!["qnaId"]! == "recovery-ride-home");
    }

    [Fact]
    public async Task Outside_Development_without_an_app_id_everybody_is_refused_and_the_start_says_so()
    {
        await using var host = await HostUnderTest.StartAsync("environment=Staging");

        var (response, _) = await host.SendAsync(HttpMethod.Post, "/api/messages", json: Activity());
        var (page, _) = await host.SendAsync(HttpMethod.Post, "/api/token");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains(host.Log.Lines, line => line.Contains("MicrosoftAppId is empty: /api/messages answers 401", StringComparison.Ordinal));
        Assert.Empty(_service.Sent);
    }

    [Theory]
    [InlineData("channelId")]
    [InlineData("serviceUrl")]
    [InlineData("conversation")]
    public async Task An_activity_that_lacks_what_the_answer_needs_is_401(string property)
    {
        await using var host = await HostUnderTest.StartAsync();
        var activity = JObject.Parse(Activity());
        activity.Remove(property);

        var (response, _) = await host.SendAsync(HttpMethod.Post, "/api/messages", json: activity.ToString());

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("GET", null, 405)]
    [InlineData("HEAD", null, 405)]
    [InlineData("PUT", "{}", 405)]
    [InlineData("POST", "", 400)]
    [InlineData("POST", "{", 400)]
    [InlineData("POST", "{}", 400)]
    [InlineData("POST", "{\"type\":\"\"}", 400)]
    public async Task Other_verbs_are_405_and_what_is_no_activity_400(string method, string? json, int status)
    {
        await using var host = await HostUnderTest.StartAsync();

        var (response, _) = await host.SendAsync(new HttpMethod(method), "/api/messages", json: json);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Too_big_an_activity_is_413()
    {
        await using var host = await HostUnderTest.StartAsync("Bot:MaxActivityBytes=2048");

        var (response, _) = await host.SendAsync(HttpMethod.Post, "/api/messages", json: Activity(new string('x', 4000)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Who_expects_replies_gets_them_in_the_response()
    {
        await using var host = await HostUnderTest.StartAsync();
        var activity = JObject.Parse(Activity());
        activity["deliveryMode"] = "expectReplies";

        var (response, body) = await host.SendAsync(HttpMethod.Post, "/api/messages", json: activity.ToString());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("recovery-ride-home", (string)body["activities"]!.Last!["channelData"]!["faq"]!["qnaId"]!);
        Assert.Empty(_service.Sent);
    }

    [Fact]
    public async Task An_invoke_that_nobody_handles_is_501()
    {
        await using var host = await HostUnderTest.StartAsync();
        var activity = JObject.Parse(Activity());
        activity["type"] = "invoke";
        activity["name"] = "something/else";

        var (response, _) = await host.SendAsync(HttpMethod.Post, "/api/messages", json: activity.ToString());

        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
    }

    private string Activity(string text = "Do I need someone to drive me home?") => new JObject
    {
        ["type"] = "message",
        ["id"] = "in-1",
        ["channelId"] = "msteams",
        ["serviceUrl"] = _service.ServiceUrl,
        ["from"] = new JObject { ["id"] = "user-1" },
        ["recipient"] = new JObject { ["id"] = "bot-1" },
        ["conversation"] = new JObject { ["id"] = "conv-1", ["conversationType"] = "personal" },
        ["text"] = text,
    }.ToString();
}
