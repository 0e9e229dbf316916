using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The identity in the settings MicrosoftAppType (SingleTenant or MultiTenant), MicrosoftAppId,
/// MicrosoftAppPassword and MicrosoftAppTenantId.
/// </summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly PasswordServiceClientCredentialFactory _inner;

    public ConfigurationServiceClientCredentialFactory(
        IConfiguration configuration, HttpClient httpClient = null, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);

        var type = Read(MicrosoftAppCredentials.MicrosoftAppTypeKey);
        var appId = Read(MicrosoftAppCredentials.MicrosoftAppIdKey);
        var password = Read(MicrosoftAppCredentials.MicrosoftAppPasswordKey);
        var tenantId = Read(MicrosoftAppCredentials.MicrosoftAppTenantIdKey);
        switch (type?.ToUpperInvariant())
        {
            case "SINGLETENANT":
                Require(appId, MicrosoftAppCredentials.MicrosoftAppIdKey);
                Require(tenantId, MicrosoftAppCredentials.MicrosoftAppTenantIdKey);
                Require(password, MicrosoftAppCredentials.MicrosoftAppPasswordKey);
                break;
            case null or "" or "MULTITENANT":
                tenantId = string.Empty;
                break;
            default:
                throw new NotSupportedException(
                    $"{MicrosoftAppCredentials.MicrosoftAppTypeKey} '{type}' is not a part of this subset.");
        }

        _inner = new PasswordServiceClientCredentialFactory(appId, password, tenantId, httpClient, logger);

        string Read(string key) => configuration.GetSection(key)?.Value;
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        _inner.IsValidAppIdAsync(appId, cancellationToken);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        _inner.IsAuthenticationDisabledAsync(cancellationToken);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        _inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);

    private static void Require(string value, string key)
    {
        if (string.IsNullOrWhiteSpace(value)) throw new ArgumentException($"{key} is required for SingleTenant in configuration.");
    }
}
