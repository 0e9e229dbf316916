using Microsoft.Bot.Connector;

namespace Chatbot.Bot.Delivery;

internal static class OutboxLanes
{
    /// <summary>Whether what waits in a lane goes to a conversation of the host's own channel, and over no network.</summary>
    public static bool IsOurs(string lane) => lane.StartsWith($"{Channels.Directline}|", StringComparison.Ordinal);
}
