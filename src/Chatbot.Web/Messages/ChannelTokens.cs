using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Chatbot.Web.Messages;

/// <summary>Validates the tokens of who calls: issuer, audience, lifetime, signature, and what their kind must say besides.</summary>
internal sealed class ChannelTokens(BotIdentity identity, IEnumerable<ITokenKind> kinds, TimeProvider time, ILogger<ChannelTokens> log)
{
    private const string Scheme = "Bearer ";
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    /// <exception cref="UnauthorizedAccessException">The call is refused, for whatever reason.</exception>
    public async Task<ClaimsIdentity> ValidateAsync(Activity activity, string? authHeader, CancellationToken cancellation)
    {
        if (identity.AppId.Length == 0)
            throw Refuse("the bot has no app id");
        // Case matters, as it does to the SDK.
        if (authHeader?.StartsWith(Scheme, StringComparison.Ordinal) != true)
            throw Refuse("there is no token");

        var token = authHeader[Scheme.Length..].Trim();
        var kind = KindOf(token);
        var keys = await kind.Keys.GetAsync(cancellation).ConfigureAwait(false) ?? throw Refuse("the keys cannot be had");
        var result = await ValidateAsync(token, kind, keys).ConfigureAwait(false);
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException
            && await kind.Keys.GetNewerAsync(keys, cancellation).ConfigureAwait(false) is { } newer)
        {
            keys = newer;
            result = await ValidateAsync(token, kind, keys).ConfigureAwait(false);
        }

        if (!result.IsValid)
            throw Refuse(result.Exception?.GetType().Name ?? "the token is not valid");
        return kind.Objection(result, keys, activity) is { } objection ? throw Refuse(objection) : result.ClaimsIdentity;
    }

    public UnauthorizedAccessException Refuse(string reason)
    {
        MessagesLog.Refused(log, reason);
        return new(reason);
    }

    /// <summary>By the issuer that the token claims, which is not believed before its signature is checked.</summary>
    private ITokenKind KindOf(string token)
    {
        try
        {
            var issuer = _handler.ReadJsonWebToken(token).Issuer;
            return kinds.FirstOrDefault(kind => kind.Issuers.Contains(issuer, StringComparer.Ordinal)) ?? throw Refuse("the issuer is not known");
        }
        catch (ArgumentException)
        {
            throw Refuse("what was brought is not a token");
        }
    }

    private Task<TokenValidationResult> ValidateAsync(string token, ITokenKind kind, KeySet keys) => _handler.ValidateTokenAsync(token, new()
    {
        ValidIssuers = kind.Issuers,
        ValidAudience = identity.AppId,
        IssuerSigningKeys = keys.Keys,
        // Only by the key that the token names: others would hide whose endorsements count.
        TryAllIssuerSigningKeys = false,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512],
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        LifetimeValidator = (from, until, _, _) => IsNow(from, until),
    });

    private bool IsNow(DateTime? from, DateTime? until)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return until is { } end && now < end + Skew && (from is not { } start || now > start - Skew);
    }
}
