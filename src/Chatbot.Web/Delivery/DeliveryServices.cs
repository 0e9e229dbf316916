using Chatbot.Bot.Delivery;
using Chatbot.Web.DirectLine.Turns;
using Chatbot.Web.Messages;

namespace Chatbot.Web.Delivery;

internal static class DeliveryServices
{
    /// <summary>Adds the ways out, and the workers that send what turns leave.</summary>
    public static IServiceCollection AddDeliveryWorker(this IServiceCollection services) => services
        .AddSingleton<OutgoingAdapter>()
        .AddSingleton<IActivityChannel, DirectLineChannel>()
        .AddSingleton<IActivityChannel, CloudChannel>()
        .AddHostedService<PromptedWorker>()
        .AddHostedService<DeliveryWorker>();
}
