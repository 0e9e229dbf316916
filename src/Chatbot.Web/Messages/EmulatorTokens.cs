using Chatbot.Bot;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.Tokens;

namespace Chatbot.Web.Messages;

/// <summary>
/// The tokens that the Bot Framework Emulator gets with the bot's own id and password. They vouch for no service URL and
/// no channel, so they are accepted in Development only.
/// </summary>
internal sealed class EmulatorTokens(BotOptions options, BotIdentity identity, IHttpClientFactory http, TimeProvider time) : ITokenKind, IDisposable
{
    /// <summary>Microsoft's own tenants, which issue tokens for bots of several tenants.</summary>
    private static readonly string[] MicrosoftTenants = ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a"];

    public IReadOnlyList<string> Issuers { get; } = identity.IsInDevelopment
        ? [.. MicrosoftTenants.Append(identity.TenantId).Where(tenant => tenant.Length > 0).SelectMany(IssuersOf)]
        : [];

    public SigningKeys Keys { get; } = new(options.EmulatorOpenIdMetadata, http, time);

    public string? Objection(TokenValidationResult token, KeySet keys, Activity activity)
    {
        var version = token.ClaimsIdentity.FindFirst(AuthenticationConstants.VersionClaim)?.Value;
        var claim = version == "2.0" ? AuthenticationConstants.AuthorizedParty : AuthenticationConstants.AppIdClaim;
        return token.ClaimsIdentity.FindFirst(claim)?.Value == identity.AppId ? null : "the token was not issued to the bot's own id";
    }

    public void Dispose() => Keys.Dispose();

    private static string[] IssuersOf(string tenant) =>
        [$"https://sts.windows.net/{tenant}/", $"https://login.microsoftonline.com/{tenant}/v2.0"];
}
