using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Chatbot.Core.Tickets;
using Microsoft.Identity.Client;

namespace Chatbot.Web.Staff.SignIn;

/// <summary>
/// Signs staff in with Microsoft Entra by the authorization-code flow, with PKCE (RFC 7636), a state and a nonce. The id
/// token comes straight from the directory's token endpoint over TLS, which stands for its signature (OpenID Connect
/// Core 3.1.3.7); what is checked here is that it belongs to this sign-in, and who it names.
/// </summary>
internal sealed class EntraSignIn(StaffOptions options, IMsalHttpClientFactory http)
{
    /// <summary>What every app of a directory may ask for; who somebody is comes with it.</summary>
    private static readonly string[] Scopes = ["User.Read"];

    public async Task<(Uri Address, PendingSignIn Pending)> BeginAsync(string redirect, CancellationToken cancellation)
    {
        var (state, nonce) = (Random(), Random());
        var address = await App(redirect).GetAuthorizationRequestUrl(Scopes)
            .WithPkce(out var verifier)
            .WithExtraQueryParameters(new Dictionary<string, (string Value, bool IncludeInCacheKey)> { ["state"] = (state, false), ["nonce"] = (nonce, false) })
            .ExecuteAsync(cancellation).ConfigureAwait(false);
        return (address, new(state, nonce, verifier));
    }

    /// <returns>Who it is, or why they are refused.</returns>
    /// <exception cref="MsalException">The directory did not sign anybody in.</exception>
    public async Task<(StaffMember? Member, string? Refused)> FinishAsync(string redirect, string code, PendingSignIn pending, CancellationToken cancellation)
    {
        var result = await App(redirect).AcquireTokenByAuthorizationCode(Scopes, code).WithPkceCodeVerifier(pending.Verifier)
            .ExecuteAsync(cancellation).ConfigureAwait(false);
        var claims = result.ClaimsPrincipal;
        if (!Same(claims.FindFirstValue("nonce"), pending.Nonce))
            return (null, "the token belongs to another sign-in");
        if (!IsAllowed(claims))
            return (null, claims.FindFirst("_claim_names") is null
                ? "in none of the allowed groups and roles"
                : "in more groups than a token holds; allow an app role instead");
        return claims.FindFirstValue("oid") is { Length: > 0 } id
            ? (new($"entra:{id}", claims.FindFirstValue("name") ?? "Staff"), null)
            : (null, "the token names nobody");
    }

    public static bool Same(string? one, string? other) =>
        one is not null && other is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));

    private bool IsAllowed(ClaimsPrincipal claims) =>
        claims.FindAll("groups").Any(group => options.AllowedGroups.Contains(group.Value, StringComparer.OrdinalIgnoreCase))
        || claims.FindAll("roles").Any(role => options.AllowedRoles.Contains(role.Value, StringComparer.Ordinal));

    private IConfidentialClientApplication App(string redirect) => ConfidentialClientApplicationBuilder.Create(options.ClientId)
        .WithClientSecret(options.ClientSecret)
        .WithTenantId(options.TenantId)
        .WithRedirectUri(redirect)
        .WithHttpClientFactory(http)
        .Build();

    private static string Random() => System.Buffers.Text.Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
}
