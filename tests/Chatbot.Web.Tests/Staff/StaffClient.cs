using System.Net;
using System.Text.RegularExpressions;
using Chatbot.Web.Tests.Fakes;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Chatbot.Web.Tests.Staff;

/// <summary>A browser without scripts, in which somebody of the staff has opened the inbox.</summary>
public sealed partial class StaffClient : IDisposable
{
    private readonly HttpClient _http;

    private StaffClient(HostUnderTest host) => _http = new(new HttpClientHandler { CookieContainer = new(), AllowAutoRedirect = true }) { BaseAddress = host.Address };

    /// <summary>The page that was shown last.</summary>
    public IHtmlDocument Page { get; private set; } = null!;

    public HttpStatusCode Status { get; private set; }

    public string Text => Collapse().Replace(Page.QuerySelector("main")!.TextContent, " ").Trim();

    public string FormToken => Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    public static StaffClient Stranger(HostUnderTest host) => new(host);

    /// <summary>By the link that stands in the log.</summary>
    public static async Task<StaffClient> EnterAsync(HostUnderTest host, string name)
    {
        var client = new StaffClient(host);
        await client.GetAsync(LinkOf(host));
        await client.SubmitAsync("/staff/enter", ("name", name));
        Assert.Equal("Tickets", client.Page.QuerySelector("h1")!.TextContent);
        return client;
    }

    public static string LinkOf(HostUnderTest host) =>
        Link().Match(host.Log.Lines.Last(line => line.Contains("/staff/enter", StringComparison.Ordinal))).Value;

    public Task GetAsync(string path) => ShowAsync(_http.GetAsync(new Uri(path, UriKind.Relative)));

    public Task<HttpResponseMessage> OpenAsync(string path) => _http.GetAsync(new Uri(path, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);

    /// <summary>Sends the page's form with this address, with its fields as they are but for those given.</summary>
    public Task SubmitAsync(string action, params (string Name, string Value)[] values)
    {
        var form = Page.Forms.Cast<IHtmlFormElement>().First(form =>
            form.GetAttribute("action") == action && values.All(value => value.Name != "id" || form.QuerySelector($"[value='{value.Value}']") is not null));
        var fields = form.Elements.Where(element => element.HasAttribute("name")).ToDictionary(
            element => element.GetAttribute("name")!,
            element => element switch
            {
                IHtmlInputElement input => input.Value,
                IHtmlSelectElement select => select.Value ?? "",
                _ => element.TextContent,
            });
        foreach (var (name, value) in values)
            fields[name] = value;
        return PostAsync(action, fields);
    }

    /// <summary>The same from a page that was shown before.</summary>
    public Task SubmitAgainAsync(IHtmlDocument page, string action, params (string Name, string Value)[] values)
    {
        Page = page;
        return SubmitAsync(action, values);
    }

    public Task PostAsync(string action, Dictionary<string, string> fields) =>
        ShowAsync(_http.PostAsync(new Uri(action, UriKind.Relative), new FormUrlEncodedContent(fields)));

    public void Dispose() => _http.Dispose();

    private async Task ShowAsync(Task<HttpResponseMessage> request)
    {
        using var response = await request;
        Status = response.StatusCode;
        Page = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
    }

    [GeneratedRegex(@"/staff/enter\?key=[\w-]+")]
    private static partial Regex Link();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Collapse();
}
