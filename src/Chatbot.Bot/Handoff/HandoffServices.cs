using Chatbot.Bot.Delivery;
using Chatbot.Core.Conversations;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Publishing;
using Chatbot.Core.Knowledge.Serving;
using Chatbot.Core.Tickets;
using Chatbot.Core.Tickets.Patients;
using Chatbot.Core.Tickets.Watching;
using Microsoft.Extensions.DependencyInjection;

namespace Chatbot.Bot.Handoff;

public static class HandoffServices
{
    /// <summary>Adds the desk that changes tickets, and what it says to patients. It needs the stores and the bot.</summary>
    public static IServiceCollection AddHandoff(this IServiceCollection services, HandoffOptions options) => services
        .AddSingleton(options)
        .AddSingleton<IPatientChannel, PatientChannel>()
        .AddSingleton(provider => new StaffTexts(
            Current(provider), ServingRules.Of(provider.GetRequiredService<KnowledgeOptions>()), options, provider.GetRequiredService<TimeProvider>()))
        .AddSingleton(provider => new DueTimes(Current(provider), options))
        .AddSingleton<PatientLetters>()
        .AddSingleton<TicketDesk>()
        .AddSingleton<LeavingStaff>()
        .AddSingleton<TypingPace>()
        .AddSingleton<PatientTyping>()
        .AddSingleton(provider => new StaffTyping(
            provider.GetRequiredService<ITicketStore>(),
            provider.GetRequiredService<ITurnStore>(),
            provider.GetRequiredService<ActivityChannels>(),
            provider.GetRequiredService<TypingPace>()))
        .AddSingleton<TicketTranscripts>()
        .AddSingleton<TicketProposals>()
        .AddSingleton<SentReplies>()
        .AddSingleton<ReplyOutcomes>()
        .AddSingleton<IDelivery, ReplyOutcomeDelivery>()
        .AddSingleton<TicketWatch>();

    private static Func<KnowledgeBase> Current(IServiceProvider services)
    {
        var store = services.GetRequiredService<KnowledgeStore<Responder>>();
        return () => store.Current.Knowledge;
    }
}
