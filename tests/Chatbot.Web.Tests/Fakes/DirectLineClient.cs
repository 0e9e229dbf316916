using System.Net;
using System.Net.WebSockets;
using System.Text;
using Newtonsoft.Json.Linq;

namespace Chatbot.Web.Tests.Fakes;

/// <summary>A client of Direct Line in one conversation.</summary>
public sealed class DirectLineClient(HostUnderTest host, string token, string conversationId)
{
    private const string Root = "/v3/directline";

    public string Token { get; set; } = token;

    public string ConversationId => conversationId;

    public string Path => $"{Root}/conversations/{conversationId}";

    /// <summary>With a token such as the chat page gets; nothing is started yet.</summary>
    public static async Task<DirectLineClient> OfPageAsync(HostUnderTest host)
    {
        var (_, body) = await host.SendAsync(HttpMethod.Post, "/api/token");
        return new(host, (string)body["token"]!, (string)body["conversationId"]!);
    }

    /// <summary>With a token that a server got by the secret.</summary>
    public static async Task<DirectLineClient> OfServerAsync(HostUnderTest host, string json = "{}")
    {
        var (_, body) = await host.SendAsync(HttpMethod.Post, $"{Root}/tokens/generate", HostUnderTest.Secret, json);
        return new(host, (string)body["token"]!, (string)body["conversationId"]!);
    }

    public static async Task<DirectLineClient> StartedAsync(HostUnderTest host, string json = "{}")
    {
        var client = await OfPageAsync(host);
        await client.StartAsync(json);
        return client;
    }

    public Task<(HttpResponseMessage Response, JObject Body)> StartAsync(string json = "{}") =>
        host.SendAsync(HttpMethod.Post, $"{Root}/conversations", Token, json);

    public Task<(HttpResponseMessage Response, JObject Body)> ReconnectAsync(string query = "") =>
        host.SendAsync(HttpMethod.Get, Path + query, Token);

    public Task<(HttpResponseMessage Response, JObject Body)> RefreshAsync() =>
        host.SendAsync(HttpMethod.Post, $"{Root}/tokens/refresh", Token);

    public Task<(HttpResponseMessage Response, JObject Body)> PostAsync(string json) =>
        host.SendAsync(HttpMethod.Post, $"{Path}/activities", Token, json);

    public async Task<string> SayAsync(string text)
    {
        var message = new JObject { ["type"] = "message", ["text"] = text, ["from"] = new JObject { ["id"] = "somebody" } };
        var (response, body) = await PostAsync(message.ToString());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (string)body["id"]!;
    }

    public async Task<(IReadOnlyList<JObject> Activities, string Watermark)> ReadAsync(string watermark = "")
    {
        var (response, body) = await host.SendAsync(HttpMethod.Get, $"{Path}/activities?watermark={watermark}", Token);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return ([.. body["activities"]!.Cast<JObject>()], (string)body["watermark"]!);
    }

    public async Task<IReadOnlyList<string>> TextsAsync() =>
        [.. (await ReadAsync()).Activities.Where(activity => (string)activity["type"]! == "message").Select(activity => (string)activity["text"]!)];

    public static async Task<ClientWebSocket> OpenAsync(JObject conversation)
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri((string)conversation["streamUrl"]!), CancellationToken.None);
        return socket;
    }

    /// <returns>The next message of the socket; null when it was closed.</returns>
    public static async Task<string?> ReceiveAsync(ClientWebSocket socket)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var message = new MemoryStream();
        var buffer = new byte[8192];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer, patience.Token);
            if (part.MessageType == WebSocketMessageType.Close)
                return null;
            await message.WriteAsync(buffer.AsMemory(0, part.Count), patience.Token);
            if (part.EndOfMessage)
                return Encoding.UTF8.GetString(message.ToArray());
        }
    }

    /// <summary>Reads activities until there are so many; keep-alives do not count.</summary>
    public static async Task<IReadOnlyList<JObject>> ReceiveActivitiesAsync(ClientWebSocket socket, int count)
    {
        var activities = new List<JObject>();
        while (activities.Count < count)
        {
            var text = await ReceiveAsync(socket) ?? throw new InvalidOperationException("The socket was closed.");
            if (text.Length > 0)
                activities.AddRange(JObject.Parse(text)["activities"]!.Cast<JObject>());
        }

        return activities;
    }
}
