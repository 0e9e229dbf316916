namespace Chatbot.Web.DirectLine.Streams;

/// <summary>Counts the open sockets, logs why they close, and closes them when the host stops.</summary>
internal sealed class StreamWatch(DirectLineMetrics metrics, IHostApplicationLifetime host, ILogger<StreamWatch> log)
{
    public async Task RunAsync(string conversationId, Func<CancellationToken, Task<string>> stream)
    {
        metrics.StreamOpened();
        try
        {
            DirectLineLog.StreamClosed(log, conversationId, await stream(host.ApplicationStopping).ConfigureAwait(false));
        }
        finally
        {
            metrics.StreamClosed();
        }
    }
}
