using Chatbot.Bot.Delivery;
using Chatbot.Core.Delivery;
using Chatbot.Core.Tickets;
using Chatbot.Core.Tickets.Watching;

namespace Chatbot.Bot.Handoff;

/// <summary>Takes the news of whether a patient was reached to the ticket.</summary>
internal sealed class ReplyOutcomeDelivery(ReplyOutcomes replies) : IDelivery
{
    public string Kind => ReplyNews.MessageKind;

    public async Task DeliverAsync(OutboxItem item, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(item);
        await replies.SettleAsync(ReplyNews.Read(item.Message), cancellation).ConfigureAwait(false);
    }
}
