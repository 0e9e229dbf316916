using Chatbot.Core.Delivery;

namespace Chatbot.Bot.Delivery;

/// <summary>Delivers one kind of outbox message. Kinds are added by registering one more.</summary>
public interface IDelivery
{
    /// <summary>The <see cref="OutboxMessage.Kind"/> that it delivers.</summary>
    string Kind { get; }

    /// <returns>What the receiver said, as JSON, for <see cref="IOutbox.ReceiptAsync"/>.</returns>
    Task<string?> DeliverAsync(OutboxItem item, CancellationToken cancellation);
}
