using Chatbot.Core.Delivery;

namespace Chatbot.Bot.Delivery;

/// <summary>Delivers one kind of outbox message. Kinds are added by registering one more.</summary>
public interface IDelivery
{
    /// <summary>The <see cref="OutboxMessage.Kind"/> that it delivers.</summary>
    string Kind { get; }

    Task DeliverAsync(OutboxItem item, CancellationToken cancellation);
}
