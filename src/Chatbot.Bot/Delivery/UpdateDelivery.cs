using Chatbot.Bot.Turns;
using Chatbot.Core.Delivery;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Delivery;

/// <summary>Puts an activity in the place of one that was sent under a key. The payload is an <see cref="ActivityOf"/>.</summary>
internal sealed class UpdateDelivery(ActivityChannels channels, Receipts receipts) : IDelivery
{
    public const string Kind = "update";

    string IDelivery.Kind => Kind;

    public async Task<string?> DeliverAsync(OutboxItem item, CancellationToken cancellation)
    {
        var reference = ActivityJson.Read<ConversationReference>(item.Message.Reference);
        var payload = ActivityJson.Read<ActivityOf>(item.Message.Payload);
        var receipt = await receipts.OfAsync(payload.Key, cancellation).ConfigureAwait(false);
        if (receipt.ActivityId is null)
            throw new UndeliverableException($"the channel gave no id for message '{payload.Key}'");
        payload.Activity.Id = receipt.ActivityId;
        payload.Activity.Conversation = new() { Id = receipt.ConversationId ?? reference.Conversation.Id };
        await channels.For(reference).UpdateAsync(reference, payload.Activity, cancellation).ConfigureAwait(false);
        return ActivityJson.Write(receipt);
    }
}
