using Chatbot.Bot.Feedback;
using Chatbot.Bot.Greetings;
using Chatbot.Bot.Rendering;
using Chatbot.Bot.Turns;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Feedback;
using Chatbot.Core.Knowledge.Publishing;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Chatbot.Bot;

public static class BotServices
{
    /// <summary>Adds the bot. It needs an open <see cref="KnowledgeStore{T}"/> of <see cref="Responder"/> and a <see cref="TimeProvider"/>.</summary>
    public static IServiceCollection AddPatientBot(this IServiceCollection services, BotOptions options) => services
        .AddSingleton(options)
        .AddSingleton<ConversationMemory>()
        .AddSingleton<TurnMemory>()
        .AddSingleton<ChannelRenderers>()
        .AddSingleton<TurnReport>()
        .AddFeedback()
        .AddSingleton<Greeter>()
        .AddSingleton<Answerer>()
        .AddSingleton<IBot, PatientBot>()
        .AddSingleton(provider => new TurnFailures(
            provider.GetRequiredService<KnowledgeStore<Responder>>(),
            provider.GetRequiredService<ChannelRenderers>(),
            provider.GetRequiredService<TurnReport>()));

    /// <summary>Feedback is kept in memory, unless the host has another store.</summary>
    private static IServiceCollection AddFeedback(this IServiceCollection services)
    {
        services.TryAddSingleton<IFeedback, InMemoryFeedback>();
        return services.AddSingleton<FeedbackReceiver>();
    }
}
