using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Builder.Tests.Wire;

/// <summary>A bot on a web server, with a channel to answer to. The bot does what the test says.</summary>
internal sealed class BotHost : IAsyncDisposable
{
    private readonly HttpClient _client = new();
    private WebApplication? _server;

    private BotHost(LoopbackChannel channel, CloudAdapter adapter)
    {
        Channel = channel;
        Adapter = adapter;
    }

    public LoopbackChannel Channel { get; }

    public CloudAdapter Adapter { get; }

    public IBot Bot { get; set; } = new ActivityHandler();

    /// <summary>What left the adapter in the last request.</summary>
    public Exception? Escaped { get; private set; }

    public static async Task<BotHost> StartAsync(CloudAdapter adapter)
    {
        var host = new BotHost(await LoopbackChannel.StartAsync(), adapter);
        host._server = await LoopbackServer.StartAsync(host.ProcessAsync);
        return host;
    }

    /// <summary>A host whose bot has no app id, and so accepts every request.</summary>
    public static Task<BotHost> StartOpenAsync() => StartAsync(new CloudAdapter(Settings([])));

    public static IConfiguration Settings(Dictionary<string, string?> settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings).Build();

    /// <summary>A configured bot without authentication, for an authentication to build on.</summary>
    public static BotFrameworkAuthentication OpenAuthentication() =>
        new ConfigurationBotFrameworkAuthentication(Settings([]));

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        request.RequestUri = new Uri($"{_server!.Urls.Single()}/api/messages");
        return await _client.SendAsync(request);
    }

    public Task<HttpResponseMessage> PostAsync(string recordedJson) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, (Uri?)null)
        {
            Content = new StringContent(Channel.Localize(recordedJson)),
        });

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (_server != null) await _server.DisposeAsync();
        await Channel.DisposeAsync();
    }

    private async Task ProcessAsync(HttpContext context)
    {
        Escaped = null;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            await Adapter.ProcessAsync(context.Request, context.Response, Bot, context.RequestAborted);
        }
        catch (Exception exception)
        {
            Escaped = exception;
            throw;
        }
    }
}
