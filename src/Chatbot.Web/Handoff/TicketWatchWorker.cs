using Chatbot.Core.Tickets;
using Chatbot.Core.Tickets.Watching;

namespace Chatbot.Web.Handoff;

/// <summary>Has tickets looked through for what is due.</summary>
internal sealed class TicketWatchWorker(TicketWatch watch, HandoffOptions options, ILogger<TicketWatchWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.SweepSeconds));
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
        {
            try
            {
                await watch.SweepAsync(stoppingToken).ConfigureAwait(false);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                // The database is away: the next sweep does it.
                HandoffLog.SweepFailed(log, failure);
            }
        }
    }
}
