using System.Data.Common;
using Chatbot.Core.Conversations;

namespace Chatbot.Web.DirectLine.Conversations;

/// <summary>Forgets idle conversations, every minute.</summary>
internal sealed class IdleConversations(IConversationStore conversations, DirectLineOptions options, TimeProvider time, ILogger<IdleConversations> log)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
        {
            try
            {
                var since = time.GetUtcNow().AddMinutes(-options.IdleMinutes);
                var forgotten = await conversations.ForgetIdleAsync(since, stoppingToken).ConfigureAwait(false);
                if (forgotten > 0)
                    DirectLineLog.ForgotIdle(log, forgotten);
            }
            catch (DbException failure)
            {
                // The host goes on without its database, and forgets them later.
                DirectLineLog.CallFailed(log, failure);
            }
        }
    }
}
