using Chatbot.Bot.Delivery;

namespace Chatbot.Web.Health;

/// <param name="Waiting">How many messages wait to be sent.</param>
/// <param name="OldestSeconds">For how long the oldest of them has waited.</param>
/// <param name="GivenUp">How many were given up on: <c>chatbot outbox</c> lists them.</param>
internal sealed record OutboxHealth(int Waiting, int OldestSeconds, int GivenUp)
{
    public static OutboxHealth Of(DeliveryReport delivery) => new(delivery.Waiting, (int)delivery.Oldest.TotalSeconds, delivery.GivenUp);
}
