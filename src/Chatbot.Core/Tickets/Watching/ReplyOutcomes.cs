using Chatbot.Core.Delivery;
using Chatbot.Core.Tickets.Commands;

namespace Chatbot.Core.Tickets.Watching;

/// <summary>Marks a ticket whose patient was not reached, so that somebody calls; and takes the mark back when the message went out after all.</summary>
public sealed class ReplyOutcomes(IOutbox outbox, ITicketStore tickets, TicketDesk desk)
{
    /// <summary>Safe to repeat.</summary>
    public async Task SettleAsync(ReplyNews news, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(news);
        var fate = await outbox.FateAsync(news.Key, cancellation).ConfigureAwait(false);
        if (fate is { State: MessageState.GivenUp })
            await MarkAsync(news, fate, cancellation).ConfigureAwait(false);
        else if (fate is { State: MessageState.Sent })
            await desk.DoAsync(news.Ticket, new MarkDelivered(news.Key), null, cancellation).ConfigureAwait(false);
    }

    private async Task MarkAsync(ReplyNews news, MessageFate fate, CancellationToken cancellation)
    {
        var why = $"{news.Key}: {DeliveryWords.Why(fate.Error)}";
        var history = await tickets.HistoryAsync(news.Ticket, cancellation).ConfigureAwait(false);
        if (!history.Any(step => step.Detail == why))
            await desk.DoAsync(news.Ticket, new MarkUndelivered(why), null, cancellation).ConfigureAwait(false);
    }
}
