using Chatbot.Bot.Delivery;
using Chatbot.Core.Conversations;

namespace Chatbot.Web.Delivery;

/// <summary>
/// Sends what no turn has sent: lanes that somebody prompts, at once; and whatever is left over, by a timer, sooner when
/// a signal says that there is something.
/// </summary>
internal sealed class DeliveryWorker(OutboxSender sender, DeliveryOptions options, IConversationSignals signals, TimeProvider time) : BackgroundService
{
    /// <summary>Whoever wrote a message has this long to send it.</summary>
    private static readonly TimeSpan Age = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _woken = new(0, 1);

    public override void Dispose()
    {
        _woken.Dispose();
        base.Dispose();
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(
            SendPromptedAsync(sender.OursPromptedAsync(stoppingToken), stoppingToken),
            SendPromptedAsync(sender.OthersPromptedAsync(stoppingToken), stoppingToken),
            SendLeftOverAsync(stoppingToken));

    private Task SendPromptedAsync(IAsyncEnumerable<string> lanes, CancellationToken stopping) => Parallel.ForEachAsync(
        lanes,
        new ParallelOptions { MaxDegreeOfParallelism = options.Concurrency, CancellationToken = stopping },
        async (lane, token) => await sender.SendWaitingAsync(lane, token).ConfigureAwait(false));

    private async Task SendLeftOverAsync(CancellationToken stopping)
    {
        using var listening = signals.Listen(Hear);
        while (!stopping.IsCancellationRequested)
        {
            await sender.SendLeftOverAsync(Age, stopping).ConfigureAwait(false);
            if (await _woken.WaitAsync(TimeSpan.FromSeconds(options.PollSeconds), stopping).ConfigureAwait(false))
                await Task.Delay(Age, time, stopping).ConfigureAwait(false);
        }
    }

    private void Hear(Signal signal)
    {
        if (signal.Kind != SignalKind.Outbox)
            return;
        try
        {
            _woken.Release();
        }
        catch (Exception problem) when (problem is SemaphoreFullException or ObjectDisposedException)
        {
            // It is awake already, or gone for good.
        }
    }
}
