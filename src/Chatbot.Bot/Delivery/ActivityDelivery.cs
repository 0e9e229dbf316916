using Chatbot.Bot.Turns;
using Chatbot.Core.Delivery;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Delivery;

/// <summary>Sends an activity. The payload is the activity, addressed.</summary>
internal sealed class ActivityDelivery(ActivityChannels channels) : IDelivery
{
    public const string Kind = "activity";

    string IDelivery.Kind => Kind;

    public async Task<string?> DeliverAsync(OutboxItem item, CancellationToken cancellation)
    {
        var reference = ActivityJson.Read<ConversationReference>(item.Message.Reference);
        var activity = ActivityJson.Read<Activity>(item.Message.Payload);
        var id = await channels.For(reference).SendAsync(reference, activity, OutboxKeys.Of(item), cancellation).ConfigureAwait(false);
        return ActivityJson.Write(new DeliveryReceipt(id, activity.Conversation?.Id));
    }
}
