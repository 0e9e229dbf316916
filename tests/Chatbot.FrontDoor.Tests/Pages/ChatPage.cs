using Chatbot.FrontDoor.Tests.Processes;
using Microsoft.Playwright;

namespace Chatbot.FrontDoor.Tests.Pages;

/// <summary>The chat in a real browser.</summary>
internal sealed class ChatPage : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private ChatPage(IPlaywright playwright, IBrowser browser, IPage page)
    {
        (_playwright, _browser, Page) = (playwright, browser, page);
        page.Console += (_, message) => Console.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Console.Add($"error: {error}");
    }

    public IPage Page { get; }

    /// <summary>What the page wrote to the browser's console.</summary>
    public List<string> Console { get; } = [];

    public IEnumerable<string> Errors => Console.Where(line => line.StartsWith("error", StringComparison.Ordinal));

    /// <summary>What was said, each message as its text.</summary>
    public ILocator Messages => Page.Locator(".webchat__bubble__content");

    public ILocator Buttons => Page.Locator(".webchat__suggested-action");

    public static async Task<ChatPage> OpenAsync(BuiltHost host, string path = "/chat?lang=en", string locale = "en-US")
    {
        var chromium = Tool.Chromium();
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox", "--disable-dev-shm-usage"] });
        var page = await browser.NewPageAsync(new() { Locale = locale });
        page.SetDefaultTimeout(20_000);
        var chat = new ChatPage(playwright, browser, page);
        await page.GotoAsync(host.Address + path);
        return chat;
    }

    /// <summary>Asks, and waits for an answer that holds this text.</summary>
    public async Task AskAsync(string question, string answer)
    {
        var box = Page.GetByRole(AriaRole.Textbox);
        await box.FillAsync(question);
        await box.PressAsync("Enter");
        await SeeAsync(answer);
    }

    public Task SeeAsync(string text) =>
        Messages.Filter(new() { HasText = text }).Last.WaitForAsync(new() { State = WaitForSelectorState.Visible });

    public async Task<int> CountAsync(string text) => await Messages.Filter(new() { HasText = text }).CountAsync();

    /// <summary>What axe finds that is in the way of somebody with assistive technology.</summary>
    public async Task<string[]> ObstaclesAsync()
    {
        // By the debugger's protocol, which the page's policy does not bind.
        await Page.EvaluateAsync(await NodeClients.ReadAsync(Path.Combine("axe-core", "axe.min.js")));
        return await Page.EvaluateAsync<string[]>(
            """
            async () => (await axe.run()).violations
              .filter(({ impact }) => impact === 'serious' || impact === 'critical')
              .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
            """);
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
