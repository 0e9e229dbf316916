using System.Collections.Concurrent;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Chatbot.Simulators.Tokens;

/// <summary>Signs the channels' tokens, names its key, and issues tokens to the bot.</summary>
internal sealed class TokenAuthority(string appId, TimeProvider time) : IDisposable
{
    public const string Issuer = "https://simulator.example";
    public const string Password = "only for the simulator";

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private readonly RsaSecurityKey _key = new(RSA.Create(2048)) { KeyId = "simulator-1" };
    private readonly ConcurrentDictionary<string, DateTimeOffset> _issued = new();

    /// <summary>How many tokens the bot has asked for.</summary>
    public int Issued => _issued.Count;

    /// <summary>Whether any token is taken at all.</summary>
    public bool TakesTokens { get; set; } = true;

    /// <summary>No token that was issued so far is good any more.</summary>
    public void Revoke()
    {
        foreach (var token in _issued.Keys)
            _issued[token] = DateTimeOffset.MinValue;
    }

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/openid", (HttpRequest request) =>
            Json($$"""{"issuer":"{{Issuer}}","jwks_uri":"{{request.Scheme}}://{{request.Host}}/keys","id_token_signing_alg_values_supported":["RS256"]}"""));
        app.MapGet("/keys", () => Json($$"""{"keys":[{{Key()}}]}"""));
        app.MapPost("/{tenant}/oauth2/v2.0/token", IssueAsync);
    }

    /// <summary>A token for a call to the bot.</summary>
    public string Sign(string serviceUrl) => Sign(Issuer, appId, new Claim("serviceurl", serviceUrl));

    public bool IsGood(string? authorization) =>
        TakesTokens
        && authorization is not null
        && authorization.StartsWith("Bearer ", StringComparison.Ordinal)
        && _issued.TryGetValue(authorization["Bearer ".Length..], out var until)
        && time.GetUtcNow() < until;

    public void Dispose() => _key.Rsa.Dispose();

    private static IResult Json(string text) => Results.Text(text, "application/json");

    private async Task<IResult> IssueAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        if (form["client_id"] != appId || form["client_secret"] != Password || form["grant_type"] != "client_credentials")
            return Results.Json(new { error = "invalid_client", error_description = "This is not the bot." }, statusCode: 401);
        var token = Sign("https://sts.windows.net/simulator/", "https://api.botframework.com", new Claim("appid", appId), new Claim("jti", Guid.NewGuid().ToString()));
        _issued[token] = time.GetUtcNow() + Lifetime;
        return Json($$"""{"token_type":"Bearer","expires_in":{{(int)Lifetime.TotalSeconds}},"ext_expires_in":{{(int)Lifetime.TotalSeconds}},"access_token":"{{token}}"}""");
    }

    private string Sign(string issuer, string audience, params Claim[] claims) =>
        new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = time.GetUtcNow().UtcDateTime,
            Expires = (time.GetUtcNow() + Lifetime).UtcDateTime,
            Subject = new ClaimsIdentity(claims),
            SigningCredentials = new(_key, SecurityAlgorithms.RsaSha256),
        });

    private string Key()
    {
        var rsa = _key.Rsa.ExportParameters(false);
        return $$"""
            {"kty":"RSA","use":"sig","kid":"{{_key.KeyId}}","n":"{{Base64UrlEncoder.Encode(rsa.Modulus)}}","e":"{{Base64UrlEncoder.Encode(rsa.Exponent)}}","endorsements":["msteams","sms"]}
            """;
    }
}
