using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Delivery;

/// <summary>Finds the way out for a stored reference.</summary>
internal sealed class ActivityChannels(IEnumerable<IActivityChannel> channels)
{
    private readonly IActivityChannel[] _channels = [.. channels];

    /// <exception cref="UndeliverableException">No channel serves it.</exception>
    public IActivityChannel For(ConversationReference reference) =>
        Array.Find(_channels, channel => channel.Serves(reference.ChannelId ?? ""))
        ?? throw new UndeliverableException($"no way out to channel '{reference.ChannelId}'");
}
