using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Gets tokens with the client credentials flow. MSAL keeps a token until shortly before it expires.
/// </summary>
internal sealed class ClientSecretAuthenticator : IAuthenticator
{
    private readonly IConfidentialClientApplication _application;
    private readonly string[] _scopes;

    public ClientSecretAuthenticator(MicrosoftAppCredentials credentials, HttpClient httpClient)
    {
        var builder = ConfidentialClientApplicationBuilder.Create(credentials.MicrosoftAppId)
            .WithClientSecret(credentials.MicrosoftAppPassword)
            .WithAuthority(credentials.OAuthEndpoint, credentials.ValidateAuthority);
        if (httpClient != null) builder = builder.WithHttpClientFactory(new FixedHttpClientFactory(httpClient));

        _application = builder.Build();
        _scopes = [Scope(credentials.OAuthScope)];
    }

    public async Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false)
    {
        var result = await _application.AcquireTokenForClient(_scopes)
            .WithForceRefresh(forceRefresh)
            .ExecuteAsync()
            .ConfigureAwait(false);
        return new AuthenticatorResult { AccessToken = result.AccessToken, ExpiresOn = result.ExpiresOn };
    }

    private static string Scope(string resource) =>
        resource.EndsWith("/.default", StringComparison.Ordinal) ? resource : $"{resource}/.default";

    private sealed class FixedHttpClientFactory(HttpClient httpClient) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => httpClient;
    }
}
