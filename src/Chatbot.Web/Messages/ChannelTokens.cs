using System.Security.Claims;
using Chatbot.Bot;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Chatbot.Web.Messages;

/// <summary>Validates the tokens of Azure Bot Service: issuer, audience, lifetime, signature and the service URL that they vouch for.</summary>
internal sealed class ChannelTokens(BotIdentity identity, BotOptions options, ChannelKeys keys, ILogger<ChannelTokens> log)
{
    private const string Scheme = "Bearer ";
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    /// <exception cref="UnauthorizedAccessException">The call is refused, for whatever reason.</exception>
    public async Task<ClaimsIdentity> ValidateAsync(Activity activity, string? authHeader, CancellationToken cancellation)
    {
        if (identity.AppId.Length == 0)
            throw Refuse("the bot has no app id");
        if (authHeader?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) != true)
            throw Refuse("there is no token");

        var token = authHeader[Scheme.Length..].Trim();
        var result = await ValidateAsync(token, cancellation).ConfigureAwait(false);
        if (!result.IsValid && result.Exception is SecurityTokenSignatureKeyNotFoundException && keys.TryRefresh())
            result = await ValidateAsync(token, cancellation).ConfigureAwait(false);
        if (!result.IsValid)
            throw Refuse(result.Exception?.GetType().Name ?? "the token is not valid");
        var serviceUrl = result.ClaimsIdentity.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value;
        return string.Equals(serviceUrl, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase)
            ? result.ClaimsIdentity
            : throw Refuse("the token does not vouch for the service URL");
    }

    public UnauthorizedAccessException Refuse(string reason)
    {
        MessagesLog.Refused(log, reason);
        return new(reason);
    }

    private async Task<TokenValidationResult> ValidateAsync(string token, CancellationToken cancellation)
    {
        var signing = await keys.GetAsync(cancellation).ConfigureAwait(false);
        if (signing is null)
            throw Refuse("the keys of the channels cannot be had");
        return await _handler.ValidateTokenAsync(token, new()
        {
            ValidIssuer = options.TokenIssuer,
            ValidAudience = identity.AppId,
            IssuerSigningKeys = signing,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512],
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            LifetimeValidator = (from, until, _, _) => keys.IsNow(from, until, Skew),
        }).ConfigureAwait(false);
    }
}
