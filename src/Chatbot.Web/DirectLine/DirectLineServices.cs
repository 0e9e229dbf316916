using Chatbot.Web.DirectLine.Conversations;
using Chatbot.Web.DirectLine.Endpoints;
using Chatbot.Web.DirectLine.Streams;
using Chatbot.Web.DirectLine.Tokens;
using Chatbot.Web.DirectLine.Turns;

namespace Chatbot.Web.DirectLine;

internal static class DirectLineServices
{
    public const string CorsPolicy = "DirectLine";

    public static IServiceCollection AddDirectLine(this IServiceCollection services, DirectLineOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<DirectLineMetrics>().AddSingleton<DirectLineLimits>().AddSingleton<ActivityRateFilter>().AddSingleton<RequestBodies>();
        services.AddSingleton<DirectLineSecret>().AddSingleton<SigningKey>().AddSingleton<TokenSigner>().AddSingleton<TokenIssuer>();
        services.AddSingleton<PageOrigins>().AddSingleton<PageTokens>().AddSingleton<DirectLineAuthorization>().AddSingleton<FailureFilter>();
        services.AddHostedService(provider => provider.GetRequiredService<SigningKey>()).AddHostedService<IdleConversations>();
        services.AddSingleton<ConversationStreams>().AddSingleton<StreamWatch>().AddSingleton<StreamHost>().AddSingleton<StreamPermission>();
        services.AddSingleton(provider => new StreamPace(
            TimeSpan.FromSeconds(options.KeepAliveSeconds), TimeSpan.FromSeconds(options.SendTimeoutSeconds), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ConversationWriter>().AddSingleton<DirectLineAdapter>().AddSingleton<BotTurns>();
        services.AddSingleton<DirectLineConversations>().AddSingleton<ConversationBodies>();
        return services.AddCors(cors => cors.AddPolicy(CorsPolicy, policy => policy
            .WithOrigins(options.AllowedOrigins)
            .WithMethods("GET", "POST")
            .WithHeaders("authorization", "content-type", "x-ms-bot-agent", "x-requested-with")
            .WithExposedHeaders("Retry-After")
            .SetPreflightMaxAge(TimeSpan.FromHours(1))));
    }
}
