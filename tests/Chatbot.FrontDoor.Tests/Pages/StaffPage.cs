using System.Text.RegularExpressions;
using Chatbot.FrontDoor.Tests.Processes;
using Microsoft.Playwright;

namespace Chatbot.FrontDoor.Tests.Pages;

/// <summary>The staff inbox in a browser of its own.</summary>
internal sealed partial class StaffPage : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private StaffPage(IPlaywright playwright, IBrowser browser, IPage page)
    {
        (_playwright, _browser, Page) = (playwright, browser, page);
        page.Console += (_, message) => Console.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Console.Add($"error: {error}");
    }

    public IPage Page { get; }

    public List<string> Console { get; } = [];

    public IEnumerable<string> Errors => Console.Where(line => line.StartsWith("error", StringComparison.Ordinal));

    /// <summary>By the link that the host printed last.</summary>
    public static async Task<StaffPage> EnterAsync(BuiltHost host, string name)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Tool.Chromium(), Args = ["--no-sandbox", "--disable-dev-shm-usage"] });
        var page = await browser.NewPageAsync(new() { Locale = "en-US" });
        page.SetDefaultTimeout(20_000);
        var staff = new StaffPage(playwright, browser, page);
        await page.GotoAsync(host.Address + await LinkAsync(host));
        await page.GetByLabel("Your name").FillAsync(name);
        await staff.PressAsync("Open the inbox");
        return staff;
    }

    public Task PressAsync(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public Task SeeAsync(string text) => Page.GetByText(text).First.WaitForAsync();

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    private static async Task<string> LinkAsync(BuiltHost host)
    {
        for (var i = 0; i < 100; i++)
        {
            if (Link().Matches(host.Output) is [.., var last])
                return last.Value;
            await Task.Delay(100);
        }

        throw new InvalidOperationException($"The host printed no link:\n{host.Output}");
    }

    [GeneratedRegex(@"/staff/enter\?key=[\w-]+")]
    private static partial Regex Link();
}
