using Chatbot.Bot.Turns;
using Chatbot.Core.Delivery;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Delivery;

/// <summary>Sends an activity. The payload is the activity, addressed.</summary>
internal sealed class ActivityDelivery(ActivityChannels channels, OptOuts optOuts) : IDelivery
{
    public const string Kind = "activity";

    string IDelivery.Kind => Kind;

    public async Task DeliverAsync(OutboxItem item, CancellationToken cancellation)
    {
        var reference = ActivityJson.Read<ConversationReference>(item.Message.Reference);
        var activity = ActivityJson.Read<Activity>(item.Message.Payload);
        if (await optOuts.IsOutAsync(reference.ChannelId, reference.User?.Id, cancellation).ConfigureAwait(false))
            throw new UndeliverableException("they have opted out of text messages");
        await SendAsync(reference, activity, OutboxKeys.Of(item), cancellation).ConfigureAwait(false);
    }

    private async Task SendAsync(ConversationReference reference, Activity activity, string key, CancellationToken cancellation)
    {
        try
        {
            await channels.For(reference).SendAsync(reference, activity, key, cancellation).ConfigureAwait(false);
        }
        catch (ErrorResponseException refusal)
        {
            await optOuts.NoteAsync(reference, refusal, cancellation).ConfigureAwait(false);
            throw;
        }
    }
}
