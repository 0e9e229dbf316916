using System.Globalization;
using Chatbot.Core.Delivery;

namespace Chatbot.Bot.Delivery;

internal static class OutboxKeys
{
    /// <summary>By what a channel of our own knows a message that it got before.</summary>
    public static string Of(OutboxItem item) => string.Create(CultureInfo.InvariantCulture, $"outbox:{item.Id}");
}
