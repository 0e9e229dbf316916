using Chatbot.Core.Consents;
using Chatbot.Core.Conversations;
using Microsoft.Extensions.DependencyInjection;

namespace Chatbot.Bot.Tests.Fakes;

internal static class ClinicServices
{
    /// <summary>Puts a <see cref="FailingTurnStore"/> and a <see cref="FailingConsentStore"/> before the stores.</summary>
    public static IServiceCollection WithFailingStores(this IServiceCollection services) => services
        .Before<ITurnStore>(store => new FailingTurnStore(store))
        .Before<IConsentStore>(store => new FailingConsentStore(store));

    private static IServiceCollection Before<T>(this IServiceCollection services, Func<T, T> put)
        where T : class
    {
        var real = services.Single(service => service.ServiceType == typeof(T));
        services.Remove(real);
        return services.AddSingleton(provider => put((T)ActivatorUtilities.CreateInstance(provider, real.ImplementationType!)));
    }
}
