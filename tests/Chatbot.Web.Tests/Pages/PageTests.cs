using System.Net;
using Chatbot.Web.Tests.Fakes;

namespace Chatbot.Web.Tests.Pages;

public sealed class PageTests
{
    [Theory]
    [InlineData("/", "default-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors 'none'")]
    [InlineData("/es.html", "default-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors 'none'")]
    [InlineData("/chat", "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src 'self' data:; base-uri 'none'; form-action 'none'; connect-src 'self' ws://HOST; frame-ancestors 'self' https://clinic.example")]
    [InlineData("/widget.js", null)]
    [InlineData("/chat.js", null)]
    public async Task Each_page_comes_with_its_policy(string path, string? policy)
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null, "DirectLine:AllowedOrigins=https://clinic.example");

        var (response, _) = await host.SendAsync(HttpMethod.Get, path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(
            policy?.Replace("HOST", host.Address.Authority, StringComparison.Ordinal),
            response.Headers.TryGetValues("Content-Security-Policy", out var found) ? found.Single() : null);
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        Assert.True(response.Headers.CacheControl!.NoCache);
        Assert.NotNull(response.Headers.ETag);
        Assert.False(response.Headers.Contains("X-Frame-Options"));
    }

    [Fact]
    public async Task Other_sites_may_load_the_script_that_they_embed()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null);

        var (response, _) = await host.SendAsync(HttpMethod.Get, "/widget.js");

        Assert.Equal(["cross-origin"], response.Headers.GetValues("Cross-Origin-Resource-Policy"));
    }

    [Fact]
    public async Task What_is_no_page_is_404()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null);

        Assert.Equal(HttpStatusCode.NotFound, (await host.SendAsync(HttpMethod.Get, "/nothing")).Response.StatusCode);
    }
}
