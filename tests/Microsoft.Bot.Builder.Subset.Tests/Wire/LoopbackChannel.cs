using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Microsoft.Bot.Builder.Tests.Wire;

/// <summary>A channel's connector that keeps what it receives.</summary>
internal sealed class LoopbackChannel : IAsyncDisposable
{
    private static readonly string[] RecordedHeaders = ["Content-Type", "Accept", "x-ms-conversation-id"];

    private readonly ConcurrentQueue<ChannelRequest> _received = new();
    private WebApplication? _server;

    public ChannelReply Reply { get; set; } = ChannelReply.Default;

    /// <summary>Called with every request, for what is not kept.</summary>
    public Action<HttpRequest>? Inspect { get; set; }

    public string ServiceUrl => $"{_server!.Urls.Single()}/cap";

    public static async Task<LoopbackChannel> StartAsync()
    {
        var channel = new LoopbackChannel();
        channel._server = await LoopbackServer.StartAsync(channel.AnswerAsync);
        return channel;
    }

    /// <summary>What has been received since the last call.</summary>
    public ChannelRequest[] Drain()
    {
        var received = _received.ToArray();
        _received.Clear();
        return received;
    }

    /// <summary>Recorded text with this channel's address in it.</summary>
    public string Localize(string recorded) =>
        recorded.Replace(WireText.RecordedUrl, ServiceUrl, StringComparison.Ordinal);

    /// <summary>Text with the recorded address in it.</summary>
    public string Normalize(string text) => text.Replace(ServiceUrl, WireText.RecordedUrl, StringComparison.Ordinal);

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task AnswerAsync(HttpContext context)
    {
        Inspect?.Invoke(context.Request);
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        Assert.StartsWith("/cap/", target, StringComparison.Ordinal);
        _received.Enqueue(new ChannelRequest(
            context.Request.Method,
            WireText.WithoutGuids(target["/cap".Length..]),
            RecordedHeaders.Where(context.Request.Headers.ContainsKey)
                .ToDictionary(name => name, name => context.Request.Headers[name].ToString()),
            Normalize(WireText.WithoutGuids(new UTF8Encoding(false, true).GetString(body.ToArray())))));

        context.Response.StatusCode = Reply.Status;
        if (Reply.ContentType != null) context.Response.ContentType = Reply.ContentType;
        if (Reply.Body != null) await context.Response.WriteAsync(Reply.Body);
    }
}
