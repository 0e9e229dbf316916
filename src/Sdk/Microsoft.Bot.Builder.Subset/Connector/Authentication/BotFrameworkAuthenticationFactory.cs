using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes the authentication of the public cloud, or of a cloud with addresses of its own.</summary>
public static class BotFrameworkAuthenticationFactory
{
    /// <summary>The authentication of a bot without an identity, on the public cloud.</summary>
    public static BotFrameworkAuthentication Create() =>
        Create(null, false, null, null, null, null, null, null, null, new PasswordServiceClientCredentialFactory(), null, null, null);

    public static BotFrameworkAuthentication Create(
        string channelService,
        bool validateAuthority,
        string toChannelFromBotLoginUrl,
        string toChannelFromBotOAuthScope,
        string toBotFromChannelTokenIssuer,
        string oAuthUrl,
        string toBotFromChannelOpenIdMetadataUrl,
        string toBotFromEmulatorOpenIdMetadataUrl,
        string callerId,
        ServiceClientCredentialsFactory credentialFactory,
        AuthenticationConfiguration authConfiguration,
        IHttpClientFactory httpClientFactory,
        ILogger logger)
    {
        string[] addresses =
        [
            toChannelFromBotLoginUrl,
            toChannelFromBotOAuthScope,
            toBotFromChannelTokenIssuer,
            oAuthUrl,
            toBotFromChannelOpenIdMetadataUrl,
            toBotFromEmulatorOpenIdMetadataUrl,
            callerId,
        ];
        if (Array.Exists(addresses, address => !string.IsNullOrEmpty(address)))
        {
            return new ConnectorOnlyAuthentication(
                new Cloud(toChannelFromBotLoginUrl, toChannelFromBotOAuthScope, callerId, validateAuthority),
                credentialFactory,
                httpClientFactory);
        }

        if (!string.IsNullOrEmpty(channelService))
            throw new ArgumentException("The provided ChannelService value is not supported.", nameof(channelService));

        return new ConnectorOnlyAuthentication(Cloud.Public, credentialFactory, httpClientFactory);
    }
}
