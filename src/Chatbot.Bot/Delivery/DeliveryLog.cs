using Microsoft.Extensions.Logging;

namespace Chatbot.Bot.Delivery;

/// <summary>Ids, kinds and reasons. A lane may hold a phone number, so it is not among them.</summary>
internal static partial class DeliveryLog
{
    [LoggerMessage(1100, LogLevel.Warning, "Message {Id} ({Kind}) could not be sent, attempt {Attempt}: {Reason}. It is tried again at {At:HH:mm:ss}")]
    public static partial void Retried(ILogger log, long id, string kind, int attempt, string reason, DateTimeOffset at);

    [LoggerMessage(1101, LogLevel.Error, "Message {Id} ({Kind}) is given up after {Attempt} attempts and parked: {Reason}. 'chatbot outbox' lists, retries and discards it")]
    public static partial void Parked(ILogger log, long id, string kind, int attempt, string reason);

    [LoggerMessage(1102, LogLevel.Error, "The outbox cannot be used; it is tried again")]
    public static partial void OutboxFailed(ILogger log, Exception failure);
}
