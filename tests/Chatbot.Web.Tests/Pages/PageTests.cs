using System.Net;
using AngleSharp.Html.Parser;
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

    /// <summary>Two files, since what they share is less than what a template and its texts would need; this keeps them alike.</summary>
    [Fact]
    public async Task The_demonstration_page_has_the_same_parts_in_both_languages()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null);

        var english = await PartsAsync(host, "/");

        Assert.True(english.Count > 100);
        Assert.Equal(english, await PartsAsync(host, "/es.html"));
    }

    [Fact]
    public async Task Other_sites_may_load_the_script_that_they_embed()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null);

        var (response, _) = await host.SendAsync(HttpMethod.Get, "/widget.js");

        Assert.Equal(["cross-origin"], response.Headers.GetValues("Cross-Origin-Resource-Policy"));
    }

    /// <summary>Elements with what scripts, styles and links go by. Marks of language within a text are not among them, and to each page the other is another.</summary>
    private static async Task<IReadOnlyList<string>> PartsAsync(HostUnderTest host, string path)
    {
        var (response, _) = await host.SendAsync(HttpMethod.Get, path);
        var page = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
        string[] names = ["id", "class", "href", "src", "type", "for", "hidden", "aria-labelledby"];
        return
        [
            .. from element in page.All
               where !(element.LocalName == "span" && element.HasAttribute("lang")) && element.GetAttribute("hreflang") is null
               let data = element.Attributes.Where(attribute => attribute.Name.StartsWith("data-", StringComparison.Ordinal)).Select(attribute => attribute.Name)
               let marks = names.Where(element.HasAttribute).Select(name => $"{name}={(element.ClassName == "brand" ? "" : element.GetAttribute(name))}")
               select string.Join(' ', [element.LocalName, .. marks, .. data]),
        ];
    }

    [Fact]
    public async Task What_is_no_page_is_404()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null);

        Assert.Equal(HttpStatusCode.NotFound, (await host.SendAsync(HttpMethod.Get, "/nothing")).Response.StatusCode);
    }
}
