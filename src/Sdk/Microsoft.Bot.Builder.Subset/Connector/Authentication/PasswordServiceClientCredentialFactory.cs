using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>One identity with a password. Without an app id, authentication is disabled in both directions.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly HttpClient _httpClient;
    private readonly ILogger _logger;

    public PasswordServiceClientCredentialFactory()
    {
    }

    public PasswordServiceClientCredentialFactory(
        string appId, string password, string tenantId, HttpClient httpClient, ILogger logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        _httpClient = httpClient;
        _logger = logger;
    }

    public string AppId { get; set; }

    public string Password { get; set; }

    /// <summary>The tenant of a single-tenant bot.</summary>
    public string TenantId { get; }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(appId == AppId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(AppId));

    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string oauthScope, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (await IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
            return MicrosoftAppCredentials.Empty;
        if (!await IsValidAppIdAsync(appId, cancellationToken).ConfigureAwait(false))
            throw new InvalidOperationException("Invalid appId.");

        return loginEndpoint.StartsWith(AuthenticationConstants.ToChannelFromBotLoginUrl, StringComparison.OrdinalIgnoreCase)
            ? new MicrosoftAppCredentials(appId, Password, TenantId, _httpClient, _logger, oauthScope)
            : new PrivateCloudAppCredentials(this, _httpClient, _logger, oauthScope, loginEndpoint, validateAuthority);
    }
}
