using System.Net.Sockets;
using Newtonsoft.Json.Linq;

namespace Chatbot.Simulators.Tests.Fakes;

/// <summary>Calls the connector as a bot does, by hand.</summary>
internal sealed class BotSide(ConnectorSimulator simulator, int patienceSeconds = 4) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri(simulator.ServiceUrl), Timeout = TimeSpan.FromSeconds(patienceSeconds) };

    public Task<(int Status, JObject Body)> SayAsync(string conversationId, string text) =>
        SendAsync(HttpMethod.Post, $"{Path(conversationId)}/activities", new JObject { ["type"] = "message", ["text"] = text });

    public async Task<(int Status, JObject Body)> SendAsync(HttpMethod method, string path, JObject? body = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
            request.Content = new StringContent(body.ToString(), System.Text.Encoding.UTF8, "application/json");
        using var response = await _http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, text.StartsWith('{') ? JObject.Parse(text) : []);
    }

    /// <returns>What happened: a status, or the kind of failure.</returns>
    public async Task<string> TryAsync(string conversationId, string text)
    {
        try
        {
            return (await SayAsync(conversationId, text)).Status.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (TaskCanceledException)
        {
            return "timeout";
        }
        catch (HttpRequestException failure)
        {
            return failure.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionRefused } ? "refused" : "reset";
        }
        // HttpClient lets it out bare when the connection is reset while it is being set up.
        catch (SocketException)
        {
            return "reset";
        }
    }

    public static string Path(string conversationId) => $"v3/conversations/{Uri.EscapeDataString(conversationId)}";

    public void Dispose() => _http.Dispose();
}
