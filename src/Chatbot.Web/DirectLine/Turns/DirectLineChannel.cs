using Chatbot.Bot.Delivery;
using Microsoft.Bot.Schema;

namespace Chatbot.Web.DirectLine.Turns;

/// <summary>The way out to our own Direct Line: what is sent is added to its conversation, once for each key.</summary>
internal sealed class DirectLineChannel(ConversationWriter writer) : IActivityChannel
{
    public bool Serves(string channelId) => channelId == Parties.ChannelId;

    public async Task SendAsync(ConversationReference reference, Activity activity, string key, CancellationToken cancellation)
    {
        if (!await writer.AddAsync(activity, key, cancellation).ConfigureAwait(false))
            throw new UndeliverableException("the conversation has ended or was forgotten");
    }

    public Task UpdateAsync(ConversationReference reference, Activity activity, CancellationToken cancellation) =>
        throw new UndeliverableException("Direct Line cannot change what was said");

    public Task<ConversationResourceResponse> CreateAsync(ConversationReference reference, ConversationParameters parameters, CancellationToken cancellation) =>
        throw new UndeliverableException("on Direct Line clients start conversations");
}
