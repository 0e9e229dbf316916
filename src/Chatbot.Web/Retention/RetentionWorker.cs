using Chatbot.Core.Conversations;

namespace Chatbot.Web.Retention;

/// <summary>Removes what is older than the settings allow. What belongs to an open ticket stays.</summary>
internal sealed class RetentionWorker(ITurnStore turns, RetentionOptions options, TimeProvider time, ILogger<RetentionWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.LegalHold)
        {
            RetentionLog.OnHold(log);
            return;
        }

        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(options.EveryMinutes), time);
        do
        {
            await ForgetAsync(stoppingToken).ConfigureAwait(false);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
    }

    private async Task ForgetAsync(CancellationToken stopping)
    {
        var now = time.GetUtcNow();
        var limits = new RetentionLimits(now.AddDays(-options.TranscriptDays), now.AddDays(-options.InboundDays), now.AddDays(-options.SentDays));
        try
        {
            var removed = await turns.ForgetAsync(limits, stopping).ConfigureAwait(false);
            if (removed > 0)
                RetentionLog.Removed(log, removed);
        }
        catch (Exception failure) when (!stopping.IsCancellationRequested)
        {
            // The database is away: the next time removes it.
            RetentionLog.Failed(log, failure);
        }
    }
}
