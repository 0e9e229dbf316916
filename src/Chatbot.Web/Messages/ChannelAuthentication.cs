using System.Security.Claims;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Chatbot.Web.Messages;

/// <summary>
/// Who may call /api/messages. The SDK turns only some refusals into 401 and fetches keys in its own way; this refuses
/// whatever is not in order. The way out to channels is the SDK's.
/// </summary>
internal sealed class ChannelAuthentication(ConfigurationBotFrameworkAuthentication outbound, BotIdentity identity, ChannelTokens tokens)
    : BotFrameworkAuthentication
{
    public override string GetOriginatingAudience() => outbound.GetOriginatingAudience();

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        var caller = await IdentifyAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
        return new()
        {
            ClaimsIdentity = caller,
            Audience = outbound.GetOriginatingAudience(),
            ConnectorFactory = outbound.CreateConnectorFactory(caller),
        };
    }

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
        throw new UnauthorizedAccessException("Streaming connections are not accepted.");

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => outbound.CreateConnectorFactory(claimsIdentity);

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        outbound.CreateUserTokenClientAsync(claimsIdentity, cancellationToken);

    private async Task<ClaimsIdentity> IdentifyAsync(Activity activity, string? authHeader, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(activity.ChannelId) || !IsAddress(activity.ServiceUrl) || string.IsNullOrEmpty(activity.Conversation?.Id))
            throw tokens.Refuse("the activity names no channel, no conversation or no service URL");
        if (!identity.IsOpen)
            return await tokens.ValidateAsync(activity, authHeader, cancellation).ConfigureAwait(false);
        return string.IsNullOrWhiteSpace(authHeader)
            ? new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType)
            : throw tokens.Refuse("there is no app id to check the token against");
    }

    private static bool IsAddress(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
