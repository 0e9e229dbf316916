using Chatbot.Bot.Turns;
using Chatbot.Core.Delivery;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Delivery;

/// <summary>Opens a conversation with its first activity, such as a card in a channel of Teams. The payload is a <see cref="ConversationParameters"/>.</summary>
internal sealed class CreateDelivery(ActivityChannels channels) : IDelivery
{
    public const string Kind = "create";

    string IDelivery.Kind => Kind;

    public async Task<string?> DeliverAsync(OutboxItem item, CancellationToken cancellation)
    {
        var reference = ActivityJson.Read<ConversationReference>(item.Message.Reference);
        var parameters = ActivityJson.Read<ConversationParameters>(item.Message.Payload);
        var created = await channels.For(reference).CreateAsync(reference, parameters, cancellation).ConfigureAwait(false);
        return ActivityJson.Write(new DeliveryReceipt(created.ActivityId, created.Id));
    }
}
