using Chatbot.Bot.Turns;
using Chatbot.Core.Delivery;

namespace Chatbot.Bot.Delivery;

/// <summary>Sends what waits, in order within a lane, at least once.</summary>
public sealed class OutboxSender
{
    /// <summary>Adding to a conversation of our own is done in a moment, and twice does no harm: a dead replica need not be waited for.</summary>
    private static readonly TimeSpan LeaseOfOurOwn = TimeSpan.FromSeconds(3);

    /// <summary>Channels wait for 15 seconds.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(8);

    private readonly IOutbox _outbox;
    private readonly Deliveries _deliveries;
    private readonly DeliveryOptions _options;
    private readonly DeliveryReport _report;
    private readonly KeyedLocks _lanes = new();

    internal OutboxSender(IOutbox outbox, Deliveries deliveries, DeliveryOptions options, DeliveryReport report) =>
        (_outbox, _deliveries, _options, _report) = (outbox, deliveries, options, report);

    /// <summary>Sends what waits in a lane, until nothing is left that is due. Does not throw: what cannot be sent now is sent later.</summary>
    public Task SendWaitingAsync(string lane, CancellationToken cancellation) => InLaneAsync(lane, () => SendAllAsync(lane, cancellation), cancellation);

    /// <summary>
    /// The same for whoever has an answer to give meanwhile: comes back after a few seconds even if there is more to send,
    /// since a channel that waits too long delivers its activity again.
    /// </summary>
    public async Task SendForAWhileAsync(string lane)
    {
        try
        {
            await SendWaitingAsync(lane, CancellationToken.None).WaitAsync(LongestWait).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // It goes on by itself, and does not throw.
        }
    }

    /// <summary>
    /// Sends one message that was taken, if it is still to be sent when its lane is free: whoever had it before may have been
    /// slow, not dead. Does not throw.
    /// </summary>
    internal Task SendTakenAsync(OutboxItem item, CancellationToken cancellation) => InLaneAsync(
        item.Message.Lane,
        async () =>
        {
            if (await _outbox.RenewAsync(item.Id, TimeSpan.FromSeconds(_options.LeaseSeconds), cancellation).ConfigureAwait(false))
                await SendAsync(item, cancellation).ConfigureAwait(false);
        },
        cancellation);

    private TimeSpan LeaseOf(string lane) => OutboxLanes.IsOurs(lane) ? LeaseOfOurOwn : TimeSpan.FromSeconds(_options.LeaseSeconds);

    private async Task InLaneAsync(string lane, Func<Task> send, CancellationToken cancellation)
    {
        try
        {
            using var mine = await _lanes.EnterAsync(lane, cancellation).ConfigureAwait(false);
            await send().ConfigureAwait(false);
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            // The database is away. What was taken is free again when its lease is over.
            _report.Failed(failure);
        }
    }

    private async Task SendAllAsync(string lane, CancellationToken cancellation)
    {
        while (await NextAsync(lane, cancellation).ConfigureAwait(false) is { } item && await SendAsync(item, cancellation).ConfigureAwait(false))
        {
        }
    }

    private async Task<OutboxItem?> NextAsync(string lane, CancellationToken cancellation) =>
        (await _outbox.TakeAsync(lane, 1, LeaseOf(lane), cancellation).ConfigureAwait(false)) is [var item, ..] ? item : null;

    /// <returns>Whether the lane goes on.</returns>
    private async Task<bool> SendAsync(OutboxItem item, CancellationToken cancellation)
    {
        try
        {
            await _deliveries.DeliverAsync(item, cancellation).ConfigureAwait(false);
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            return await FailedAsync(item, _deliveries.Backoff.Problem(failure), cancellation).ConfigureAwait(false);
        }

        // Not cancelled: it was sent, and would be sent again.
        await _outbox.SentAsync(item.Id, CancellationToken.None).ConfigureAwait(false);
        _report.Sent(item);
        return true;
    }

    private async Task<bool> FailedAsync(OutboxItem item, DeliveryProblem problem, CancellationToken cancellation)
    {
        if (problem.IsFinal || item.Attempts + 1 >= _options.Attempts)
        {
            await _outbox.ParkAsync(item.Id, problem.Reason, cancellation).ConfigureAwait(false);
            _report.Parked(item, problem);
            return true;
        }

        var at = _deliveries.Backoff.NextAt(item.Attempts + 1, problem);
        await _outbox.RetryAsync(item.Id, at, problem.Reason, cancellation).ConfigureAwait(false);
        _report.Retried(item, problem, at);
        return false;
    }
}
