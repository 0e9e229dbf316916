using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Delivery;

/// <summary>The way out to some channels. What it throws says whether to try again, see <see cref="DeliveryProblem"/>.</summary>
public interface IActivityChannel
{
    /// <summary>Whether a reference with this channel id goes out here.</summary>
    bool Serves(string channelId);

    /// <param name="key">The same over all attempts; a channel that knows keys shows the activity once.</param>
    Task SendAsync(ConversationReference reference, Activity activity, string key, CancellationToken cancellation);

    /// <param name="activity">With the id of the one whose place it takes.</param>
    Task UpdateAsync(ConversationReference reference, Activity activity, CancellationToken cancellation);

    /// <summary>Opens a conversation, such as a thread in a channel of Teams.</summary>
    Task<ConversationResourceResponse> CreateAsync(ConversationReference reference, ConversationParameters parameters, CancellationToken cancellation);
}
