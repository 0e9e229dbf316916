using Chatbot.Bot.Turns;
using Chatbot.Core.Delivery;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Delivery;

/// <summary>Sends an activity into the conversation that was opened under a key. The payload is an <see cref="ActivityOf"/>.</summary>
internal sealed class ThreadDelivery(ActivityChannels channels, Receipts receipts) : IDelivery
{
    public const string Kind = "thread";

    string IDelivery.Kind => Kind;

    public async Task<string?> DeliverAsync(OutboxItem item, CancellationToken cancellation)
    {
        var reference = ActivityJson.Read<ConversationReference>(item.Message.Reference);
        var payload = ActivityJson.Read<ActivityOf>(item.Message.Payload);
        var receipt = await receipts.OfAsync(payload.Key, cancellation).ConfigureAwait(false);
        payload.Activity.Conversation = new() { Id = receipt.ConversationId ?? reference.Conversation.Id };
        var id = await channels.For(reference).SendAsync(reference, payload.Activity, OutboxKeys.Of(item), cancellation).ConfigureAwait(false);
        return ActivityJson.Write(new DeliveryReceipt(id, payload.Activity.Conversation.Id));
    }
}
