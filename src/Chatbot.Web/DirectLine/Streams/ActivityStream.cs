using System.Data.Common;
using System.Net.WebSockets;
using System.Text;
using Chatbot.Core.Conversations;
using Chatbot.Web.DirectLine.Wire;

namespace Chatbot.Web.DirectLine.Streams;

/// <summary>
/// Sends a conversation through one socket: everything after a sequence number, then whatever is added, and empty
/// messages in between so that nothing on the way takes the connection for dead.
/// </summary>
internal sealed class ActivityStream(WebSocket socket, StreamSubscription subscription, IConversationStore conversations, StreamPace pace)
{
    /// <returns>Why it ended, for the log.</returns>
    public async Task<string> RunAsync(string conversationId, long after, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, subscription.Replaced);
        using var hangUp = new CancellationTokenSource();
        var listening = DrainAsync(stop, hangUp.Token);
        var reason = await SendAllAsync(conversationId, after, stop.Token).ConfigureAwait(false);
        if (subscription.Replaced.IsCancellationRequested)
            reason = "a newer socket took its place";
        await CloseAsync(reason).ConfigureAwait(false);
        // The client says goodbye, too; cutting it off could lose ours on the way.
        hangUp.CancelAfter(pace.SendTimeout);
        await listening.ConfigureAwait(false);
        return reason;
    }

    private async Task<string> SendAllAsync(string conversationId, long after, CancellationToken cancellation)
    {
        try
        {
            TransientActivity? shown = null;
            while (true)
            {
                var news = await ReadAsync(conversationId, after, cancellation).ConfigureAwait(false);
                if (news is null)
                    return "the conversation was forgotten";
                if (news.Count > 0)
                {
                    await SendAsync(ActivitySets.Of(news, after), cancellation).ConfigureAwait(false);
                    after = news[^1].Sequence;
                    continue;
                }

                if (shown is not null && (shown.After == after || shown.After == TransientActivity.Always))
                    await SendAsync(ActivitySets.OfTransient(shown.Json), cancellation).ConfigureAwait(false);
                shown = await NextAsync(cancellation).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            return cancellation.IsCancellationRequested ? "it was closed" : "it did not take what was sent to it";
        }
        catch (WebSocketException)
        {
            return "the connection broke";
        }
    }

    /// <returns>Nothing new when the database is away: the socket stays open, and the next news or keep-alive reads again.</returns>
    private async Task<IReadOnlyList<StoredActivity>?> ReadAsync(string conversationId, long after, CancellationToken cancellation)
    {
        try
        {
            return await conversations.ReadAsync(conversationId, after, ActivitySets.PageSize, cancellation).ConfigureAwait(false);
        }
        catch (DbException)
        {
            return [];
        }
    }

    /// <summary>Waits for news; after a while without any it sends an empty message and returns.</summary>
    private async Task<TransientActivity?> NextAsync(CancellationToken cancellation)
    {
        using var idle = new CancellationTokenSource(pace.KeepAlive, pace.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(idle.Token, cancellation);
        try
        {
            return await subscription.NextAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            await SendAsync("", cancellation).ConfigureAwait(false);
            return null;
        }
    }

    private async Task SendAsync(string text, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(pace.SendTimeout, pace.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        await socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, either.Token).ConfigureAwait(false);
    }

    /// <summary>Reads what the client sends, which is empty pings, until it closes the socket.</summary>
    private async Task DrainAsync(CancellationTokenSource stop, CancellationToken hangUp)
    {
        var buffer = new byte[256];
        try
        {
            while (await socket.ReceiveAsync(buffer.AsMemory(), hangUp).ConfigureAwait(false) is { MessageType: not WebSocketMessageType.Close })
            {
            }
        }
        catch (Exception problem) when (problem is OperationCanceledException or WebSocketException)
        {
            // Broken, or closed from this side.
        }

        await stop.CancelAsync().ConfigureAwait(false);
    }

    private async Task CloseAsync(string reason)
    {
        using var patience = new CancellationTokenSource(pace.SendTimeout, pace.Time);
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, reason, patience.Token).ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is OperationCanceledException or WebSocketException)
        {
            socket.Abort();
        }
    }
}
