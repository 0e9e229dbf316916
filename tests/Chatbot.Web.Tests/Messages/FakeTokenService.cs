using System.Security.Claims;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Chatbot.Web.Tests.Messages;

/// <summary>Names its keys like Azure Bot Service does, and signs tokens. Also takes what the bot sends to a channel.</summary>
public sealed class FakeTokenService : IAsyncDisposable
{
    public const string AppId = "00000000-0000-0000-0000-00000000b07e";
    public const string Issuer = "https://issuer.example";

    private readonly WebApplication _app;
    private readonly List<RsaSecurityKey> _keys = [NewKey("key-1"), NewKey("key-sms"), NewKey("key-nobody"), NewKey("key-certified")];

    private readonly Dictionary<string, string> _endorsements = new()
    {
        ["key-sms"] = ""","endorsements":["sms"]""",
        ["key-nobody"] = "",
    };

    private FakeTokenService(WebApplication app) => _app = app;

    public string Address { get; private set; } = "";

    public string Metadata => $"{Address}/openid";

    public string EmulatorMetadata => $"{Address}/emulator/openid";

    /// <summary>It signs for Teams and the website.</summary>
    public RsaSecurityKey Key => _keys[0];

    public RsaSecurityKey KeyOfSms => _keys[1];

    public RsaSecurityKey KeyOfNobody => _keys[2];

    /// <summary>It stands beside its certificate, as the keys of Azure Bot Service do.</summary>
    public RsaSecurityKey CertifiedKey => _keys[3];

    public RsaSecurityKey KeyOfEmulator { get; } = NewKey("key-emulator");

    /// <summary>Whether the keys can be had.</summary>
    public bool IsDown { get; set; }

    public int KeyReads { get; private set; }

    public List<string> Sent { get; } = [];

    public static async Task<FakeTokenService> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var service = new FakeTokenService(app);
        app.MapGet("/openid", () => Results.Text($$"""{"issuer":"{{Issuer}}","jwks_uri":"{{service.Address}}/keys"}""", "application/json"));
        app.MapGet("/keys", service.Keys);
        app.MapGet("/emulator/openid", () => Results.Text($$"""{"issuer":"https://login.example/{tenantid}/v2.0","jwks_uri":"{{service.Address}}/emulator/keys"}""", "application/json"));
        app.MapGet("/emulator/keys", () => Results.Text($$"""{"keys":[{{Json(service.KeyOfEmulator, "")}}]}""", "application/json"));
        app.MapPost("/channel/{**path}", service.TakeAsync);
        await app.StartAsync();
        service.Address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return service;
    }

    public string ServiceUrl => $"{Address}/channel";

    public static RsaSecurityKey NewKey(string id) => new(RSA.Create(2048)) { KeyId = id };

    /// <summary>A token that is in order, unless told otherwise.</summary>
    public string Token(Action<SecurityTokenDescriptor>? spoil = null, string? serviceUrl = null, SecurityKey? key = null)
    {
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = AppId,
            NotBefore = TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(-1),
            Expires = TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(10),
            Subject = new ClaimsIdentity([new Claim("serviceurl", serviceUrl ?? ServiceUrl)]),
            SigningCredentials = new SigningCredentials(key ?? _keys[0], SecurityAlgorithms.RsaSha256),
        };
        spoil?.Invoke(descriptor);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(descriptor);
    }

    /// <summary>A token such as the emulator gets with the bot's own id, in order unless told otherwise.</summary>
    public string EmulatorToken(
        string version = "1.0", string? issuer = null, string appId = AppId, string? claim = null, Action<SecurityTokenDescriptor>? spoil = null) =>
        Token(token =>
        {
            token.Issuer = issuer ?? "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";
            token.Subject = new([new Claim("ver", version), new Claim(claim ?? (version == "1.0" ? "appid" : "azp"), appId)]);
            token.SigningCredentials = new(KeyOfEmulator, SecurityAlgorithms.RsaSha256);
            spoil?.Invoke(token);
        });

    public RsaSecurityKey AddKey(string id)
    {
        var key = NewKey(id);
        _keys.Add(key);
        return key;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private IResult Keys()
    {
        KeyReads++;
        if (IsDown)
            return Results.StatusCode(503);
        const string usual = ""","endorsements":["msteams","directline","webchat"]""";
        var keys = _keys.Select(key => Json(key, _endorsements.GetValueOrDefault(key.KeyId, usual)));
        return Results.Text($$"""{"keys":[{{string.Join(',', keys)}}]}""", "application/json");
    }

    private static string Json(RsaSecurityKey key, string endorsements)
    {
        var rsa = key.Rsa.ExportParameters(false);
        var certificate = key.KeyId == "key-certified" ? $",\"x5c\":[\"{Certificate(key.Rsa)}\"]" : "";
        return $$"""{"kty":"RSA","use":"sig","kid":"{{key.KeyId}}","n":"{{Base64UrlEncoder.Encode(rsa.Modulus)}}","e":"{{Base64UrlEncoder.Encode(rsa.Exponent)}}"{{certificate}}{{endorsements}}}""";
    }

    private static string Certificate(RSA key)
    {
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = new CertificateRequest("CN=channels", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return Convert.ToBase64String(certificate.RawData);
    }

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var body = await reader.ReadToEndAsync();
        lock (Sent)
            Sent.Add(body);
        return Results.Text("""{"id":"r-1"}""", "application/json");
    }
}
