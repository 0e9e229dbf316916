using System.Buffers.Text;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Web;
using Microsoft.Identity.Client;
using Newtonsoft.Json.Linq;

namespace Chatbot.Web.Tests.Staff;

/// <summary>A directory that signs in whomever the test says, and keeps what it was asked.</summary>
public sealed class FakeEntra : IMsalHttpClientFactory, IDisposable
{
    public const string Tenant = "11111111-2222-3333-4444-555555555555";
    public const string Client = "66666666-7777-8888-9999-000000000000";

    public static readonly string[] Settings =
    [
        $"Staff:TenantId={Tenant}", $"Staff:ClientId={Client}", "Staff:ClientSecret=shh", "Staff:AllowedGroups=nurses", "Staff:AllowedRoles=Faq.Staff",
    ];

    private readonly HttpClient _http;

    public FakeEntra() => _http = new(new Directory(this));

    /// <summary>What the id token says besides who and for whom; the nonce is that of the sign-in unless it stands here.</summary>
    public JObject Claims { get; } = [];

    public string? Nonce { get; set; }

    /// <summary>The form that the token endpoint got.</summary>
    public Dictionary<string, string> Asked { get; } = [];

    public HttpClient GetHttpClient() => _http;

    public void Dispose() => _http.Dispose();

    private string IdToken()
    {
        var claims = new JObject(Claims)
        {
            ["aud"] = Client,
            ["iss"] = $"https://login.microsoftonline.com/{Tenant}/v2.0",
            ["tid"] = Tenant,
            ["oid"] = "ana",
            ["sub"] = "ana",
            ["name"] = "Ana",
            ["nonce"] = Nonce,
            ["iat"] = 1,
            ["exp"] = 4_000_000_000,
        };
        return $"{Part(new JObject { ["alg"] = "RS256" })}.{Part(claims)}.sig";
    }

    private static string Part(JObject json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json.ToString()));

    private sealed class Directory(FakeEntra entra) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = request.RequestUri!.AbsolutePath.EndsWith("/token", StringComparison.Ordinal)
                ? await TokenAsync(request, cancellationToken)
                : new JObject { ["tenant_discovery_endpoint"] = $"https://login.microsoftonline.com/{Tenant}/v2.0/.well-known/openid-configuration", ["metadata"] = new JArray() };
            return new(HttpStatusCode.OK) { Content = new StringContent(body.ToString(), MediaTypeHeaderValue.Parse("application/json")) };
        }

        private async Task<JObject> TokenAsync(HttpRequestMessage request, CancellationToken cancellation)
        {
            var form = HttpUtility.ParseQueryString(await request.Content!.ReadAsStringAsync(cancellation));
            foreach (string name in form)
                entra.Asked[name] = form[name]!;
            return new()
            {
                ["token_type"] = "Bearer",
                ["scope"] = "User.Read openid profile",
                ["expires_in"] = 3600,
                ["access_token"] = "access",
                ["id_token"] = entra.IdToken(),
                ["client_info"] = Part(new JObject { ["uid"] = "ana", ["utid"] = Tenant }),
            };
        }
    }
}
