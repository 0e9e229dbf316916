using System.Net;
using System.Text;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Builder.Tests.Wire;
using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Builder.Tests.SubsetOnly;

/// <summary>
/// Tokens for calls to channels. Here and not among the common tests, because they would need a token
/// endpoint with a certificate that the machine trusts.
/// </summary>
public sealed class TokenTests : IDisposable
{
    private const string Authority = "https://tokens.example/tenant-1";

    private readonly TokenEndpoint _endpoint = new();
    private readonly HttpClient _httpClient;

    public TokenTests() => _httpClient = new HttpClient(_endpoint);

    public void Dispose() => _httpClient.Dispose();

    [Fact]
    public async Task Gets_a_token_once_and_puts_it_on_every_request()
    {
        var factory = new ConfigurationServiceClientCredentialFactory(SingleTenant(), _httpClient);
        var credentials = await factory.CreateCredentialsAsync(
            "app-1", AuthenticationConstants.ToChannelFromBotOAuthScope, Authority, validateAuthority: false, default);

        using var first = new HttpRequestMessage(HttpMethod.Post, "http://127.0.0.1/v3/conversations");
        using var second = new HttpRequestMessage(HttpMethod.Post, "http://127.0.0.1/v3/conversations");
        await credentials.ProcessHttpRequestAsync(first, default);
        await credentials.ProcessHttpRequestAsync(second, default);

        Assert.Equal("Bearer tok-1", first.Headers.Authorization?.ToString());
        Assert.Equal("Bearer tok-1", second.Headers.Authorization?.ToString());
        var body = Assert.Single(_endpoint.Received);
        Assert.Contains("grant_type=client_credentials", body, StringComparison.Ordinal);
        Assert.Contains("scope=https%3A%2F%2Fapi.botframework.com%2F.default", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Puts_no_token_on_requests_of_a_bot_without_an_identity()
    {
        var factory = new ConfigurationServiceClientCredentialFactory(BotHost.Settings([]), _httpClient);
        var credentials = await factory.CreateCredentialsAsync(
            null, AuthenticationConstants.ToChannelFromBotOAuthScope, Authority, validateAuthority: false, default);

        using var request = new HttpRequestMessage(HttpMethod.Post, "http://127.0.0.1/");
        await credentials.ProcessHttpRequestAsync(request, default);

        Assert.Null(request.Headers.Authorization);
    }

    [Fact]
    public async Task Has_no_credentials_for_the_identity_of_another()
    {
        var factory = new ConfigurationServiceClientCredentialFactory(SingleTenant(), _httpClient);

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            factory.CreateCredentialsAsync("app-2", null, Authority, validateAuthority: false, default));
    }

    [Theory]
    [InlineData("MicrosoftAppId")]
    [InlineData("MicrosoftAppPassword")]
    [InlineData("MicrosoftAppTenantId")]
    public void Needs_every_setting_of_a_single_tenant_bot(string setting)
    {
        var configuration = SingleTenant();
        configuration[setting] = null;

        var exception = Assert.Throws<ArgumentException>(() => new ConfigurationServiceClientCredentialFactory(configuration));

        Assert.Contains(setting, exception.Message, StringComparison.Ordinal);
    }

    private static Microsoft.Extensions.Configuration.IConfiguration SingleTenant() => BotHost.Settings(new()
    {
        ["MicrosoftAppType"] = "SingleTenant",
        ["MicrosoftAppId"] = "app-1",
        ["MicrosoftAppPassword"] = "secret",
        ["MicrosoftAppTenantId"] = "tenant-1",
    });

    private sealed class TokenEndpoint : HttpMessageHandler
    {
        public List<string> Received { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Method != HttpMethod.Post) return Json("{}");

            Assert.Equal($"{Authority}/oauth2/v2.0/token", request.RequestUri?.GetLeftPart(UriPartial.Path));
            Received.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
            return Json($$"""{"token_type":"Bearer","expires_in":3600,"access_token":"tok-{{Received.Count}}"}""");
        }

        private static HttpResponseMessage Json(string body) =>
            new(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
    }
}
