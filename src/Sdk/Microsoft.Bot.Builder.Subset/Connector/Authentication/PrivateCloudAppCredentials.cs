using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials whose token comes from an authority of the configuration's choice, such as a simulator's.</summary>
internal sealed class PrivateCloudAppCredentials(
    PasswordServiceClientCredentialFactory owner,
    HttpClient customHttpClient,
    ILogger logger,
    string oAuthScope,
    string loginEndpoint,
    bool validateAuthority)
    : MicrosoftAppCredentials(owner.AppId, owner.Password, owner.TenantId, customHttpClient, logger, oAuthScope)
{
    public override string OAuthEndpoint { get; } = loginEndpoint;

    public override bool ValidateAuthority { get; } = validateAuthority;
}
