using Chatbot.Core.Delivery;
using Microsoft.Extensions.DependencyInjection;

namespace Chatbot.Bot.Delivery;

internal static class DeliveryServices
{
    /// <summary>Adds the sender. It needs an <see cref="IOutbox"/> and an <see cref="IActivityChannel"/> for each way out.</summary>
    public static IServiceCollection AddDelivery(this IServiceCollection services, DeliveryOptions options) => services
        .AddSingleton(options)
        .AddSingleton<ActivityChannels>()
        .AddSingleton<OptOuts>()
        .AddSingleton<IDelivery, ActivityDelivery>()
        .AddSingleton<IDelivery, OptOutDelivery>()
        .AddSingleton<LanePace>()
        .AddSingleton<DeliveryReport>()
        .AddSingleton(provider => new Jitter(provider.GetRequiredService<TimeProvider>().GetTimestamp().GetHashCode()))
        .AddSingleton<Backoff>()
        .AddSingleton<Deliveries>()
        .AddSingleton<OutboxPrompts>()
        .AddSingleton(provider => new OutboxSender(
            provider.GetRequiredService<IOutbox>(),
            provider.GetRequiredService<Deliveries>(),
            options,
            provider.GetRequiredService<DeliveryReport>()))
        .AddSingleton(provider => new OutboxSweep(
            provider.GetRequiredService<IOutbox>(),
            provider.GetRequiredService<OutboxSender>(),
            options,
            provider.GetRequiredService<DeliveryReport>(),
            provider.GetRequiredService<TimeProvider>()));
}
