using Chatbot.Core.Conversations;
using Microsoft.Extensions.DependencyInjection;

namespace Chatbot.Bot.Tests.Fakes;

internal static class ClinicServices
{
    /// <summary>Puts a <see cref="FailingTurnStore"/> before the store.</summary>
    public static IServiceCollection WithFailingTurnStore(this IServiceCollection services)
    {
        var real = services.Single(service => service.ServiceType == typeof(ITurnStore));
        services.Remove(real);
        return services.AddSingleton<ITurnStore>(provider => new FailingTurnStore((ITurnStore)ActivatorUtilities.CreateInstance(provider, real.ImplementationType!)));
    }
}
