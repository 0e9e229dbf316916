using Chatbot.Bot.Delivery;
using Chatbot.Bot.Handoff;
using Chatbot.Bot.Staff.Cards;
using Chatbot.Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Chatbot.Bot.Staff;

public static class StaffServices
{
    /// <summary>Adds the bot of the staff's channels, and the cards that it sends there. It needs the bot, the handoff and an <see cref="ITeamRoster"/>.</summary>
    public static IServiceCollection AddStaffBot(this IServiceCollection services, StaffChannelOptions options) => services
        .AddSingleton(options)
        .AddSingleton<StaffPlaces>()
        .AddSingleton<TicketCards>()
        .AddSingleton<StaffDesk>()
        .AddSingleton<StaffQuestions>()
        .AddSingleton<TicketBoard>()
        .AddSingleton<StaffRoster>()
        .AddSingleton<StaffDoor>()
        .AddSingleton<StaffBot>()
        .AddSingleton<IBot>(provider => new BotEntrance(
            provider.GetRequiredService<TurnPipeline>(),
            ActivatorUtilities.CreateInstance<TurnPipeline>(provider, provider.GetRequiredService<StaffBot>()),
            provider.GetRequiredService<StaffRoster>(),
            provider.GetRequiredService<PatientTyping>()))
        .AddSingleton<IDelivery, TicketDelivery>();
}
