using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Chatbot.FrontDoor.Tests.Processes;

namespace Chatbot.FrontDoor.Tests.Clients;

/// <summary>Microsoft's playground for Teams bots, without its page.</summary>
internal sealed class Playground : IAsyncDisposable
{
    private readonly ChildProcess _process;
    private readonly HttpClient _http;
    private readonly ClientWebSocket _socket = new();
    private readonly ConcurrentQueue<string> _events = [];
    private readonly ConcurrentQueue<string> _answers = [];
    private readonly CancellationTokenSource _stop = new();
    private Task _listening = Task.CompletedTask;
    private string _personalChat = "";

    private Playground(ChildProcess process, HttpClient http) => (_process, _http) = (process, http);

    public static async Task<Playground> StartAsync(string botAddress)
    {
        var port = FreePort();
        var process = await NodeClients.StartAsync(
            [Path.Combine("node_modules", "@microsoft", "m365agentsplayground", "cli.js"), "start", "-e", $"{botAddress}/api/messages", "-c", "msteams", "-p", $"{port}", "--dt"],
            ("TEAMSAPPTESTER_BROWSER", "none"));
        var playground = new Playground(process, new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") });
        try
        {
            await playground.ConnectAsync(port);
            return playground;
        }
        catch
        {
            await playground.DisposeAsync();
            throw;
        }
    }

    /// <summary>Every card that the bot has shown so far, in every version.</summary>
    public IReadOnlyList<string> Cards => [.. _events.Concat(_answers).SelectMany(CardParser.CardsIn).Distinct()];

    public Task InstallAsync() => PostAsync($"/_debug/conversation/{_personalChat}/installation", new { });

    /// <summary>In a channel of the team.</summary>
    public Task InstallAsync(string channel) => PostAsync($"/_debug/conversation/{channel}/installation", new { });

    public Task SayAsync(string text) =>
        PostAsync($"/_conversation/v1/conversations/{_personalChat}/messages", new { from = new { id = "user-id-0" }, text, textFormat = "plain" });

    /// <summary>Waits for an event of the chat that holds this text.</summary>
    public async Task<string> WaitForAsync(string text)
    {
        for (var i = 0; i < 300; i++)
        {
            if (_events.FirstOrDefault(line => line.Contains(text, StringComparison.Ordinal)) is { } found)
                return found;
            await Task.Delay(100);
        }

        throw new InvalidOperationException($"'{text}' did not appear in the chat:\n{string.Join('\n', _events)}\n{_process.Output}");
    }

    /// <summary>Waits for a card that holds this text.</summary>
    /// <returns>The conversation and the message that it stands in.</returns>
    public async Task<(string Conversation, string Message)> CardAsync(string text)
    {
        using var line = JsonDocument.Parse(await WaitForAsync(text));
        var message = line.RootElement.GetProperty("message");
        return (message.GetProperty("postConversationId").GetString()!, message.GetProperty("messageId").GetString()!);
    }

    /// <summary>Presses a button of a card.</summary>
    /// <returns>What the bot answered.</returns>
    public async Task<string> PressAsync(string user, (string Conversation, string Message) card, string verb, params (string Name, string Value)[] inputs)
    {
        var data = inputs.ToDictionary(input => input.Name, input => (object)input.Value);
        (data["ticket"], data["verb"]) = (1, verb);
        var body = new
        {
            name = "adaptiveCard/action",
            from = new { id = user },
            conversation = new { id = card.Conversation },
            replyToId = card.Message,
            value = new { action = new { type = "Action.Execute", verb, data }, trigger = "manual" },
        };
        using var response = await _http.PostAsJsonAsync("/_conversation/v1/invoke", body, JsonSerializerOptions.Web);
        var answer = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"'{verb}' answered {response.StatusCode}: {answer}\n{_process.Output}");
        _answers.Enqueue(answer);
        return answer;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _listening;
        _socket.Dispose();
        _http.Dispose();
        _process.Dispose();
        _stop.Dispose();
    }

    private async Task ConnectAsync(int port)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                // It answers once it has reached the bot; the chat has another id each time.
                var settings = await _http.GetFromJsonAsync<JsonElement>(new Uri("/_internal/v1/config", UriKind.Relative));
                _personalChat = settings.GetProperty("config").GetProperty("personalChat").GetProperty("id").GetString()!;
                break;
            }
            catch (HttpRequestException) when (i < 300)
            {
                await Task.Delay(100);
            }
        }

        await _socket.ConnectAsync(new Uri($"ws://127.0.0.1:{port}/_ws_conversation/v1/conversations/stream"), CancellationToken.None);
        _listening = ListenAsync();
    }

    private async Task ListenAsync()
    {
        var buffer = new byte[64 * 1024];
        using var message = new MemoryStream();
        try
        {
            while (true)
            {
                var part = await _socket.ReceiveAsync(buffer, _stop.Token);
                if (part.MessageType == WebSocketMessageType.Close)
                    return;
                await message.WriteAsync(buffer.AsMemory(0, part.Count), _stop.Token);
                if (!part.EndOfMessage)
                    continue;
                _events.Enqueue(Encoding.UTF8.GetString(message.ToArray()));
                message.SetLength(0);
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or WebSocketException)
        {
            // The test is over, or the playground went away.
        }
    }

    private async Task PostAsync(string path, object body)
    {
        using var response = await _http.PostAsJsonAsync(path, body, JsonSerializerOptions.Web);
        Assert.True(response.IsSuccessStatusCode, $"{path} answered {response.StatusCode}: {await response.Content.ReadAsStringAsync()}\n{_process.Output}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
