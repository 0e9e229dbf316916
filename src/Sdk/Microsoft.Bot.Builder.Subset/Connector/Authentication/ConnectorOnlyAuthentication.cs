using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Authenticates the bot towards channels. Towards the bot it knows two answers only: everybody is
/// anonymous while the bot has no app id, and otherwise nobody gets in, since tokens are validated by the
/// product and not here.
/// </summary>
internal sealed class ConnectorOnlyAuthentication(
    Cloud cloud,
    ServiceClientCredentialsFactory credentialsFactory,
    IHttpClientFactory httpClientFactory) : BotFrameworkAuthentication
{
    public override string GetOriginatingAudience() => cloud.OAuthScope;

    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(
        string authHeader, CancellationToken cancellationToken) => AcceptAnonymousAsync(authHeader, cancellationToken);

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        var identity = await AcceptAnonymousAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = cloud.OAuthScope,
            ConnectorFactory = CreateConnectorFactory(identity),
        };
    }

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Streaming connections are not a part of this subset.");

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        new HttpConnectorFactory(AppIdOf(claimsIdentity), cloud, credentialsFactory, httpClientFactory);

    public override Task<UserTokenClient> CreateUserTokenClientAsync(
        ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        Task.FromResult<UserTokenClient>(new NoUserTokenClient());

    /// <summary>
    /// The bot's own id in an identity: a channel names it as the audience of its token, the emulator as
    /// the app.
    /// </summary>
    private static string AppIdOf(ClaimsIdentity identity) =>
        identity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value
        ?? identity.FindFirst(AuthenticationConstants.AppIdClaim)?.Value;

    private async Task<ClaimsIdentity> AcceptAnonymousAsync(string authHeader, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(authHeader)
            || !await credentialsFactory.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
        {
            throw new UnauthorizedAccessException();
        }

        return new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType);
    }
}
