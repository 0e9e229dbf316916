using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Wire;

/// <summary>
/// An authentication as a host writes its own: it decides about tokens itself, here by knowing the only
/// good one, and leaves connectors to a configured authentication.
/// </summary>
internal sealed class TrustingAuthentication(BotFrameworkAuthentication connectors) : BotFrameworkAuthentication
{
    public const string Header = "Bearer good";

    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        if (authHeader != Header) throw new UnauthorizedAccessException();

        var identity = new ClaimsIdentity([new Claim(AuthenticationConstants.AudienceClaim, "app-1")]);
        return Task.FromResult(new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            CallerId = CallerIdConstants.PublicAzureChannel,
            Audience = AuthenticationConstants.ToChannelFromBotOAuthScope,
            ConnectorFactory = CreateConnectorFactory(identity),
        });
    }

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        connectors.CreateConnectorFactory(claimsIdentity);

    public override Task<UserTokenClient> CreateUserTokenClientAsync(
        ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        connectors.CreateUserTokenClientAsync(claimsIdentity, cancellationToken);
}
