using Chatbot.Core.Delivery;

namespace Chatbot.Bot.Delivery;

/// <summary>
/// Sends what nobody has sent: what a replica left that died, and what is to be tried again. Of each lane one message at a
/// time, those that became due first before the others, so that neither a long lane nor a slow one holds up the rest.
/// </summary>
public sealed class OutboxSweep
{
    private readonly IOutbox _outbox;
    private readonly OutboxSender _sender;
    private readonly DeliveryOptions _options;
    private readonly DeliveryReport _report;
    private readonly TimeProvider _time;

    internal OutboxSweep(IOutbox outbox, OutboxSender sender, DeliveryOptions options, DeliveryReport report, TimeProvider time) =>
        (_outbox, _sender, _options, _report, _time) = (outbox, sender, options, report, time);

    /// <summary>Sends until nothing is due. Does not throw: what cannot be sent now is sent later.</summary>
    /// <param name="age">Younger messages are left to whoever wrote them.</param>
    public async Task SendAsync(TimeSpan age, CancellationToken cancellation)
    {
        var sending = new List<Task>();
        try
        {
            while (await TakeAsync(age, _options.Concurrency - sending.Count, cancellation).ConfigureAwait(false) is var items && items.Count + sending.Count > 0)
            {
                sending.AddRange(items.Select(item => _sender.SendTakenAsync(item, cancellation)));
                // While slow ones go on, others become due.
                await Task.WhenAny([.. sending, Task.Delay(TimeSpan.FromSeconds(_options.PollSeconds), _time, cancellation)]).ConfigureAwait(false);
                sending.RemoveAll(task => task.IsCompleted);
            }
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            _report.Failed(failure);
        }
        finally
        {
            await Task.WhenAll(sending).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Looks how much waits, for the report. Does not throw.</summary>
    public async Task LookAsync(CancellationToken cancellation)
    {
        try
        {
            var (waiting, oldest, parked) = await _outbox.BacklogAsync(cancellation).ConfigureAwait(false);
            _report.Looked(new(waiting, oldest, parked));
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            _report.Failed(failure);
        }
    }

    private async Task<IReadOnlyList<OutboxItem>> TakeAsync(TimeSpan age, int limit, CancellationToken cancellation) => limit == 0
        ? []
        : await _outbox.TakeLeftOverAsync(age, limit, TimeSpan.FromSeconds(_options.LeaseSeconds), cancellation).ConfigureAwait(false);
}
