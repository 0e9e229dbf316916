using Chatbot.Bot.Delivery;
using Chatbot.Web.DirectLine.Turns;
using Microsoft.Bot.Schema;

namespace Chatbot.Web.Messages;

/// <summary>
/// The way out to the channels of the cloud, by calls to the service URL of a reference: one that came with an
/// authenticated activity, or was set by whoever runs the host.
/// </summary>
internal sealed class CloudChannel(OutgoingAdapter adapter, BotIdentity identity, SharedCredentials credentials) : IActivityChannel
{
    public bool Serves(string channelId) => channelId.Length > 0 && channelId != Parties.ChannelId;

    /// <remarks>By the adapter, not by the turn: a turn would make it an answer to the event that continues the conversation.</remarks>
    public Task SendAsync(ConversationReference reference, Activity activity, string key, CancellationToken cancellation) => CallAsync(() => adapter.ContinueConversationAsync(
        identity.AppId, reference, (turn, token) => turn.Adapter.SendActivitiesAsync(turn, [activity], token), cancellation));

    public Task UpdateAsync(ConversationReference reference, Activity activity, CancellationToken cancellation) => CallAsync(() => adapter.ContinueConversationAsync(
        identity.AppId, reference, (turn, token) => turn.Adapter.UpdateActivityAsync(turn, activity, token), cancellation));

    public async Task<ConversationResourceResponse> CreateAsync(
        ConversationReference reference, ConversationParameters parameters, CancellationToken cancellation)
    {
        var created = new ConversationResourceResponse();
        await CallAsync(() => adapter.CreateConversationAsync(
            identity.AppId,
            reference.ChannelId,
            reference.ServiceUrl,
            audience: null,
            parameters,
            (turn, _) =>
            {
                (created.Id, created.ActivityId) = (turn.Activity.Conversation.Id, turn.Activity.Id);
                return Task.CompletedTask;
            },
            cancellation)).ConfigureAwait(false);
        return created;
    }

    /// <summary>A token may be refused before its time, such as when the bot's secret was replaced: with a new one the call is made once more.</summary>
    private async Task CallAsync(Func<Task> call)
    {
        try
        {
            await call().ConfigureAwait(false);
        }
        catch (Exception refused) when (DeliveryProblem.IsUnauthorized(refused))
        {
            credentials.Renew();
            await call().ConfigureAwait(false);
        }
    }
}
