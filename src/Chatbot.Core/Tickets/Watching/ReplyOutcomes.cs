using Chatbot.Core.Delivery;
using Chatbot.Core.Tickets.Commands;

namespace Chatbot.Core.Tickets.Watching;

/// <summary>Marks a ticket whose patient was not reached, so that somebody calls; and takes the mark back when the message went out after all.</summary>
public sealed class ReplyOutcomes(IOutbox outbox, ITicketStore tickets, TicketDesk desk)
{
    /// <summary>Stands between a reply's name in the outbox and why it did not arrive.</summary>
    private const string KeyEnd = ": ";

    /// <summary>Safe to repeat.</summary>
    public async Task SettleAsync(ReplyNews news, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(news);
        var fate = await outbox.FateAsync(news.Key, cancellation).ConfigureAwait(false);
        if (fate is { State: MessageState.GivenUp })
            await MarkAsync(news, fate, cancellation).ConfigureAwait(false);
        else if (fate is { State: MessageState.Sent } && !await IsAnotherMissingAsync(news, cancellation).ConfigureAwait(false))
            await desk.DoAsync(news.Ticket, new MarkDelivered(news.Key), null, cancellation).ConfigureAwait(false);
    }

    /// <summary>Of two replies sent one after the other, the first may never arrive: then the mark is its own, and stays.</summary>
    private async Task<bool> IsAnotherMissingAsync(ReplyNews news, CancellationToken cancellation)
    {
        var history = await tickets.HistoryAsync(news.Ticket, cancellation).ConfigureAwait(false);
        var sinceReply = history.Reverse().TakeWhile(step => step.Action is not (Reply.Action or SendPrepared.Action));
        foreach (var key in sinceReply.Where(step => step.Action == MarkUndelivered.Action).Select(step => step.Detail?.Split(KeyEnd)[0]))
        {
            if (key is not null && key != news.Key && await outbox.FateAsync(key, cancellation).ConfigureAwait(false) is { State: MessageState.GivenUp })
                return true;
        }

        return false;
    }

    private async Task MarkAsync(ReplyNews news, MessageFate fate, CancellationToken cancellation)
    {
        var why = $"{news.Key}{KeyEnd}{DeliveryWords.Why(fate.Error)}";
        var history = await tickets.HistoryAsync(news.Ticket, cancellation).ConfigureAwait(false);
        if (!history.Any(step => step.Detail == why))
            await desk.DoAsync(news.Ticket, new MarkUndelivered(why), null, cancellation).ConfigureAwait(false);
    }
}
