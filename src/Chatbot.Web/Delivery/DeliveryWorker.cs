using Chatbot.Bot.Delivery;
using Chatbot.Core.Conversations;

namespace Chatbot.Web.Delivery;

/// <summary>
/// Sends what nobody has sent, neither a turn nor <see cref="PromptedWorker"/>: by a timer, sooner when a signal says that
/// there is something.
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

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var listening = signals.Listen(Hear);
        while (!stoppingToken.IsCancellationRequested)
        {
            await sender.SendLeftOverAsync(Age, stoppingToken).ConfigureAwait(false);
            if (await _woken.WaitAsync(TimeSpan.FromSeconds(options.PollSeconds), stoppingToken).ConfigureAwait(false))
                await Task.Delay(Age, time, stoppingToken).ConfigureAwait(false);
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
