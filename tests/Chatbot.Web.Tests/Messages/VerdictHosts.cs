using System.Net;
using System.Text;
using Chatbot.Web.Tests.Fakes;

namespace Chatbot.Web.Tests.Messages;

/// <summary>The real host with an app id, once as in production and once in Development, and who signs tokens for them.</summary>
public sealed class VerdictHosts : IAsyncLifetime
{
    public const string TenantId = "11111111-2222-3333-4444-555555555555";

    private HostUnderTest _production = null!;
    private HostUnderTest _development = null!;

    public FakeTokenService Tokens { get; private set; } = null!;

    public ScriptedBotThatIsSilent Bot { get; } = new();

    public async Task InitializeAsync()
    {
        Tokens = await FakeTokenService.StartAsync();
        _production = await StartAsync("Staging");
        _development = await StartAsync("Development");
    }

    public async Task DisposeAsync()
    {
        await _production.DisposeAsync();
        await _development.DisposeAsync();
        await Tokens.DisposeAsync();
    }

    /// <returns>The status, after making sure that the bot heard of it if and only if it was accepted.</returns>
    public async Task<int> PostAsync(string body, string? authorization, bool inDevelopment = false)
    {
        var before = Bot.Heard;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var response = await (inDevelopment ? _development : _production).Http.SendAsync(request);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        Assert.Equal(response.StatusCode == HttpStatusCode.OK, Bot.Heard > before);
        return (int)response.StatusCode;
    }

    private Task<HostUnderTest> StartAsync(string environment) => HostUnderTest.StartAsync(
        Bot,
        null,
        $"environment={environment}",
        "MicrosoftAppType=SingleTenant",
        $"MicrosoftAppId={FakeTokenService.AppId}",
        $"MicrosoftAppTenantId={TenantId}",
        "MicrosoftAppPassword=not used here",
        $"Bot:OpenIdMetadata={Tokens.Metadata}",
        $"Bot:EmulatorOpenIdMetadata={Tokens.EmulatorMetadata}",
        $"Bot:TokenIssuer={FakeTokenService.Issuer}");
}
