using Chatbot.Bot.Turns;
using Chatbot.Core.Delivery;

namespace Chatbot.Bot.Delivery;

/// <summary>What came of messages that others refer to.</summary>
internal sealed class Receipts(IOutbox outbox)
{
    /// <exception cref="NotYetDeliverableException">It has not been sent.</exception>
    public async Task<DeliveryReceipt> OfAsync(string key, CancellationToken cancellation) =>
        await outbox.ReceiptAsync(key, cancellation).ConfigureAwait(false) is { } receipt
            ? ActivityJson.Read<DeliveryReceipt>(receipt)
            : throw new NotYetDeliverableException($"message '{key}' has not been sent yet");
}
