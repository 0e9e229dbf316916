using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Where a bot gets its tokens for channels, and what authenticated callers are called.</summary>
internal sealed record Cloud(string LoginUrl, string OAuthScope, string CallerId, bool ValidateAuthority)
{
    public static Cloud Public { get; } = new(
        AuthenticationConstants.ToChannelFromBotLoginUrl,
        AuthenticationConstants.ToChannelFromBotOAuthScope,
        CallerIdConstants.PublicAzureChannel,
        ValidateAuthority: true);
}
