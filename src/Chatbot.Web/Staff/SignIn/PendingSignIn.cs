using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Chatbot.Web.Staff.SignIn;

/// <summary>What a browser carries through a sign-in, sealed in a cookie: nobody else can finish what it began.</summary>
internal sealed record PendingSignIn(string State, string Nonce, string Verifier)
{
    private const string Cookie = "staff-sign-in";
    private const string Purpose = "staff sign-in";
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    public void Keep(HttpContext http, IDataProtectionProvider protection) => http.Response.Cookies.Append(
        Cookie,
        protection.CreateProtector(Purpose).Protect(JsonSerializer.Serialize(this)),
        new() { HttpOnly = true, Secure = http.Request.IsHttps, SameSite = SameSiteMode.Lax, MaxAge = Life, Path = "/staff" });

    /// <summary>It is good once.</summary>
    /// <returns>Null when there is none.</returns>
    public static PendingSignIn? Take(HttpContext http, IDataProtectionProvider protection)
    {
        if (http.Request.Cookies[Cookie] is not { Length: > 0 } kept)
            return null;
        http.Response.Cookies.Delete(Cookie, new() { Path = "/staff" });
        try
        {
            return JsonSerializer.Deserialize<PendingSignIn>(protection.CreateProtector(Purpose).Unprotect(kept));
        }
        catch (Exception spoiled) when (spoiled is CryptographicException or JsonException or FormatException)
        {
            return null;
        }
    }
}
