using Chatbot.Bot;
using Chatbot.Bot.Staff;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace Chatbot.Web.Messages;

/// <summary>The channels of the cloud: /api/messages.</summary>
internal static class MessagesServices
{
    public const string Address = "/api/messages";

    public static IServiceCollection AddMessages(this IServiceCollection services, BotOptions options)
    {
        services.AddHttpClient();
        services.AddSingleton<BotIdentity>().AddSingleton<ChannelTokens>();
        services.AddSingleton<ITokenKind, ServiceTokens>().AddSingleton<ITokenKind, EmulatorTokens>();
        services.AddHttpClient(SharedCredentials.HttpClientName)
            // One client for the life of the process: its connections, not its handler, are made anew.
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        services.AddSingleton(provider => new SharedCredentials(new ConfigurationServiceClientCredentialFactory(
            provider.GetRequiredService<IConfiguration>(),
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(SharedCredentials.HttpClientName))));
        services.AddSingleton(provider => new ConfigurationBotFrameworkAuthentication(
            provider.GetRequiredService<IConfiguration>(),
            provider.GetRequiredService<SharedCredentials>(),
            httpClientFactory: provider.GetRequiredService<IHttpClientFactory>()));
        services.AddSingleton<BotFrameworkAuthentication, ChannelAuthentication>();
        services.AddSingleton<ChannelAdapter>();
        services.AddSingleton<ITeamRoster, CloudRoster>();
        // By a factory: the container finds the constructors of CloudAdapter ambiguous.
        services.AddSingleton<IBotFrameworkHttpAdapter>(provider => provider.GetRequiredService<ChannelAdapter>());
        return services.AddHostedService<IdentityNotice>();
    }

    public static void MapMessages(this IEndpointRouteBuilder app)
    {
        var size = app.ServiceProvider.GetRequiredService<BotOptions>().MaxActivityBytes;
        app.Map(Address, MessagesEndpoint.ProcessAsync).WithMetadata(new RequestSize(size));
    }
}
