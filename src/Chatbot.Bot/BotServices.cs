using Chatbot.Bot.Delivery;
using Chatbot.Bot.Feedback;
using Chatbot.Bot.Greetings;
using Chatbot.Bot.Handoff;
using Chatbot.Bot.Rendering;
using Chatbot.Bot.Turns;
using Chatbot.Core.Conversations;
using Chatbot.Core.Delivery;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge.Publishing;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Chatbot.Bot;

public static class BotServices
{
    /// <summary>
    /// Adds the bot and the sender of what it says. It needs an open <see cref="KnowledgeStore{T}"/> of
    /// <see cref="Responder"/>, a <see cref="TimeProvider"/>, an <see cref="ITurnStore"/>, an <see cref="IOutbox"/>, and an
    /// <see cref="IActivityChannel"/> for each way out.
    /// </summary>
    public static IServiceCollection AddPatientBot(
        this IServiceCollection services, BotOptions options, DeliveryOptions delivery, HandoffTargetOptions handoff) => services
        .AddSingleton(options)
        .AddSingleton(handoff)
        .AddDelivery(delivery)
        .AddSingleton<ChannelRenderers>()
        .AddSingleton<TurnReport>()
        .AddSingleton<FeedbackReceiver>()
        .AddSingleton<AttachmentNotes>()
        .AddSingleton<TurnFacts>()
        .AddSingleton<TurnNotes>()
        .AddSingleton<Greeter>()
        .AddSingleton<Answerer>()
        .AddSingleton<HandoffEvents>()
        .AddSingleton<HandoffStatus>()
        .AddSingleton<PatientBot>()
        .AddSingleton<TurnKeeper>()
        .AddSingleton(provider => ActivatorUtilities.CreateInstance<TurnPipeline>(provider, provider.GetRequiredService<PatientBot>()))
        .AddSingleton<FailureTickets>()
        .AddSingleton<Apologies>()
        .AddSingleton<IBot>(provider => provider.GetRequiredService<TurnPipeline>())
        .AddSingleton(provider => new TurnFailures(
            provider.GetRequiredService<Apologies>(),
            provider.GetRequiredService<FailureTickets>(),
            provider.GetRequiredService<TurnReport>()));
}
