using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Web;
using Chatbot.Web.Tests.Fakes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Identity.Client;
using Newtonsoft.Json.Linq;

namespace Chatbot.Web.Tests.Staff;

/// <summary>Signing in with Microsoft Entra, on a directory of the tests.</summary>
public sealed class EntraSignInTests : IDisposable
{
    private readonly FakeEntra _entra = new();

    public void Dispose() => _entra.Dispose();

    [Fact]
    public async Task A_member_of_an_allowed_group_comes_in_by_a_code_that_only_this_browser_can_redeem()
    {
        await using var host = await StartAsync();
        using var browser = new Browser(host.Address);
        _entra.Claims["groups"] = new JArray("others", "nurses");

        var asked = await browser.BeginAsync();
        _entra.Nonce = asked["nonce"];
        var inbox = await browser.FinishAsync($"code=abc&state={asked["state"]}");

        Assert.Equal(("code", "S256", FakeEntra.Client), (asked["response_type"], asked["code_challenge_method"], asked["client_id"]));
        Assert.Equal((HttpStatusCode.OK, true), (inbox.Status, inbox.Text.Contains("Nobody is waiting.", StringComparison.Ordinal)));
        Assert.Contains("<span>Ana</span>", inbox.Text, StringComparison.Ordinal);
        Assert.Equal("abc", _entra.Asked["code"]);
        var challenge = SHA256.HashData(Encoding.ASCII.GetBytes(_entra.Asked["code_verifier"]));
        Assert.Equal(asked["code_challenge"], System.Buffers.Text.Base64Url.EncodeToString(challenge));
    }

    [Theory]
    [InlineData("roles", "Faq.Staff", HttpStatusCode.OK)]
    [InlineData("roles", "Faq.Patient", HttpStatusCode.Forbidden)]
    [InlineData("groups", "surgeons", HttpStatusCode.Forbidden)]
    [InlineData("_claim_names", "groups", HttpStatusCode.Forbidden)]
    public async Task Whoever_is_in_no_allowed_group_or_role_is_refused(string claim, string value, HttpStatusCode expected)
    {
        await using var host = await StartAsync();
        using var browser = new Browser(host.Address);
        _entra.Claims[claim] = new JArray(value);

        var asked = await browser.BeginAsync();
        _entra.Nonce = asked["nonce"];

        Assert.Equal(expected, (await browser.FinishAsync($"code=abc&state={asked["state"]}")).Status);
    }

    [Fact]
    public async Task A_token_of_another_sign_in_a_foreign_state_and_a_repeated_return_are_refused()
    {
        await using var host = await StartAsync();
        using var browser = new Browser(host.Address);
        _entra.Claims["groups"] = new JArray("nurses");
        var asked = await browser.BeginAsync();
        _entra.Nonce = "another";
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.FinishAsync($"code=abc&state={asked["state"]}")).Status);

        asked = await browser.BeginAsync();
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.FinishAsync("code=abc&state=guess")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.FinishAsync($"code=abc&state={asked["state"]}")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.FinishAsync("error=access_denied")).Status);
    }

    [Fact]
    public async Task In_Production_nobody_comes_in_by_a_link()
    {
        await using var host = await StartAsync();
        using var browser = new Browser(host.Address);

        var page = await browser.GetAsync("/staff");

        Assert.Equal(HttpStatusCode.Unauthorized, page.Status);
        Assert.Contains("Sign in with Microsoft", page.Text, StringComparison.Ordinal);
    }

    private Task<HostUnderTest> StartAsync() => HostUnderTest.StartAsync(
        services => services.Replace(ServiceDescriptor.Singleton<IMsalHttpClientFactory>(_entra)), FakeEntra.Settings);

    private sealed class Browser(Uri host) : IDisposable
    {
        private readonly HttpClient _http = new(new HttpClientHandler { CookieContainer = new(), AllowAutoRedirect = false }) { BaseAddress = host };

        /// <returns>What the directory was asked by the address that the browser was sent to.</returns>
        public async Task<Dictionary<string, string>> BeginAsync()
        {
            using var response = await _http.GetAsync(new Uri("/staff/sign-in", UriKind.Relative));
            Assert.StartsWith($"https://login.microsoftonline.com/{FakeEntra.Tenant}/oauth2/v2.0/authorize", response.Headers.Location!.AbsoluteUri, StringComparison.Ordinal);
            var query = HttpUtility.ParseQueryString(response.Headers.Location.Query);
            return query.AllKeys.OfType<string>().ToDictionary(name => name, name => query[name]!);
        }

        public async Task<(HttpStatusCode Status, string Text)> FinishAsync(string query)
        {
            var page = await GetAsync($"/staff/signed-in?{query}");
            return page.Status == HttpStatusCode.Redirect ? await GetAsync("/staff") : page;
        }

        public async Task<(HttpStatusCode Status, string Text)> GetAsync(string path)
        {
            using var response = await _http.GetAsync(new Uri(path, UriKind.Relative));
            return (response.StatusCode, await response.Content.ReadAsStringAsync());
        }

        public void Dispose() => _http.Dispose();
    }
}
