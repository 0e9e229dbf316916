using Chatbot.Bot;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.Tokens;

namespace Chatbot.Web.Messages;

/// <summary>
/// The tokens of Azure Bot Service. They vouch for the service URL, to which the bot will send tokens of its own, and
/// each key signs for certain channels only.
/// </summary>
internal sealed class ServiceTokens(BotOptions options, IHttpClientFactory http, TimeProvider time) : ITokenKind, IDisposable
{
    public IReadOnlyList<string> Issuers { get; } = [options.TokenIssuer];

    public SigningKeys Keys { get; } = new(options.OpenIdMetadata, http, time);

    public string? Objection(TokenValidationResult token, KeySet keys, Activity activity)
    {
        var serviceUrl = token.ClaimsIdentity.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value;
        if (!string.Equals(serviceUrl, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
            return "the token does not vouch for the service URL";
        return keys.IsEndorsed(token.SecurityToken.SigningKey, activity.ChannelId) ? null : "the key is not endorsed for the channel";
    }

    public void Dispose() => Keys.Dispose();
}
