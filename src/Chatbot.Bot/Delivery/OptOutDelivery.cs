using Chatbot.Bot.Turns;
using Chatbot.Core.Delivery;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Delivery;

/// <summary>Sends what confirms that somebody gets no more text messages: alone of all, it goes to who has ended them.</summary>
internal sealed class OptOutDelivery(ActivityChannels channels, TimeProvider time) : IDelivery
{
    public const string Kind = "opt-out";

    /// <summary>For so long it counts as an answer to the word (47 CFR 64.1200(a)(12)); later it would be a message that they do not want.</summary>
    private static readonly TimeSpan Latest = TimeSpan.FromMinutes(5);

    string IDelivery.Kind => Kind;

    public async Task DeliverAsync(OutboxItem item, CancellationToken cancellation)
    {
        if (time.GetUtcNow() - item.CreatedAt > Latest)
            return;
        var reference = ActivityJson.Read<ConversationReference>(item.Message.Reference);
        try
        {
            await channels.For(reference)
                .SendAsync(reference, ActivityJson.Read<Activity>(item.Message.Payload), OutboxKeys.Of(item), cancellation).ConfigureAwait(false);
        }
        catch (ErrorResponseException refusal) when (OptOuts.IsUnsubscribed(refusal))
        {
            // The network knows the word after all, as a clinic may have it set up, and has confirmed it.
        }
    }
}
