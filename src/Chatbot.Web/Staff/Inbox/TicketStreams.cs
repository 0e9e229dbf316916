using System.Threading.Channels;
using Chatbot.Core.Conversations;

namespace Chatbot.Web.Staff.Inbox;

/// <summary>
/// Tells open pages that a ticket has changed or its patient is writing, by server-sent events. An event names the ticket alone: the page asks for
/// what it may see.
/// </summary>
internal sealed class TicketStreams(IConversationSignals signals, IHostApplicationLifetime lifetime)
{
    private const int MostWaiting = 100;

    /// <summary>Keeps proxies from ending a quiet stream.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(20);

    public async Task SendAsync(HttpContext http)
    {
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        var changed = Channel.CreateBounded<string>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropOldest });
        using var listening = signals.Listen(signal =>
        {
            if (NameOf(signal.Kind) is { } name)
                changed.Writer.TryWrite($"event: {name}\ndata: {signal.Subject}\n\n");
        });
        using var over = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        try
        {
            await http.Response.WriteAsync(": open\n\n", over.Token).ConfigureAwait(false);
            await http.Response.Body.FlushAsync(over.Token).ConfigureAwait(false);
            while (!over.IsCancellationRequested)
                await SendNextAsync(http, changed.Reader, over.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (over.IsCancellationRequested)
        {
            // The page was closed, or the host stops.
        }
    }

    /// <returns>Null for what is none of the pages' business.</returns>
    private static string? NameOf(SignalKind kind) => kind switch
    {
        SignalKind.Ticket => "ticket",
        SignalKind.Typing => "typing",
        _ => null,
    };

    private static async Task SendNextAsync(HttpContext http, ChannelReader<string> changed, CancellationToken over)
    {
        string line;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(over);
        patience.CancelAfter(Quiet);
        try
        {
            line = await changed.ReadAsync(patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!over.IsCancellationRequested)
        {
            line = ": quiet\n\n";
        }

        await http.Response.WriteAsync(line, over).ConfigureAwait(false);
        await http.Response.Body.FlushAsync(over).ConfigureAwait(false);
    }
}
