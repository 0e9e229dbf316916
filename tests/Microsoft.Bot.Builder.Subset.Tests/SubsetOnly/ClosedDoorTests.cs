using System.Net;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Builder.Tests.Wire;

namespace Microsoft.Bot.Builder.Tests.SubsetOnly;

/// <summary>The subset validates no tokens, and so must not let in anybody who brings one.</summary>
public class ClosedDoorTests
{
    private static readonly GoldenCases Golden = GoldenCases.Read("http.json");

    [Theory]
    [InlineData("", "Bearer junk")]
    [InlineData("", "Bearer a.b.c")]
    [InlineData("app-1", "Bearer junk")]
    [InlineData("app-1", "Bearer a.b.c")]
    [InlineData("app-1", "bearer a.b.c")]
    public async Task Refuses_whoever_brings_a_token(string appId, string authorization)
    {
        var settings = new Dictionary<string, string?> { ["MicrosoftAppId"] = appId, ["MicrosoftAppPassword"] = "secret" };
        await using var host = await BotHost.StartAsync(new CloudAdapter(BotHost.Settings(settings)));
        var bot = new DelegateBot(_ => Task.CompletedTask);
        host.Bot = bot;
        using var request = new HttpRequestMessage(HttpMethod.Post, (Uri?)null)
        {
            Content = new StringContent(host.Channel.Localize((string)Golden["on-good"]["request"]!["body"]!)),
        };
        request.Headers.TryAddWithoutValidation("Authorization", authorization);

        using var response = await host.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.False(bot.Called);
    }
}
