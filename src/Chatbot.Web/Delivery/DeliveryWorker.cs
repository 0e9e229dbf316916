using Chatbot.Bot.Delivery;
using Chatbot.Core.Conversations;

namespace Chatbot.Web.Delivery;

/// <summary>
/// Sends what nobody has sent, neither a turn nor <see cref="PromptedWorker"/>: by a timer, sooner when a signal says that
/// there is something.
/// </summary>
internal sealed class DeliveryWorker(OutboxSweep sweep, DeliveryOptions options, IConversationSignals signals, TimeProvider time) : BackgroundService
{
    /// <summary>Whoever wrote a message has this long to send it.</summary>
    private static readonly TimeSpan Age = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _woken = new(0, 1);

    private TimeSpan Poll => TimeSpan.FromSeconds(options.PollSeconds);

    public override void Dispose()
    {
        _woken.Dispose();
        base.Dispose();
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(SendAsync(stoppingToken), LookAsync(stoppingToken));

    private async Task SendAsync(CancellationToken stopping)
    {
        using var listening = signals.Listen(Hear);
        while (!stopping.IsCancellationRequested)
        {
            await sweep.SendAsync(Age, stopping).ConfigureAwait(false);
            if (await _woken.WaitAsync(Poll, stopping).ConfigureAwait(false))
                await Task.Delay(Age, time, stopping).ConfigureAwait(false);
        }
    }

    /// <summary>Beside it: how much waits is of most interest while there is much to send.</summary>
    private async Task LookAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            await sweep.LookAsync(stopping).ConfigureAwait(false);
            await Task.Delay(Poll, time, stopping).ConfigureAwait(false);
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
