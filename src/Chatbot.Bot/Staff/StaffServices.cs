using Chatbot.Bot.Delivery;
using Chatbot.Bot.Staff.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Chatbot.Bot.Staff;

public static class StaffServices
{
    /// <summary>Adds the bot of the staff's channels, and the cards that it sends there. It needs the bot and the handoff.</summary>
    public static IServiceCollection AddStaffBot(this IServiceCollection services, StaffChannelOptions options) => services
        .AddSingleton(options)
        .AddSingleton<StaffPlaces>()
        .AddSingleton<TicketCards>()
        .AddSingleton<StaffDesk>()
        .AddSingleton<StaffQuestions>()
        .AddSingleton<StaffBot>()
        .AddSingleton<IBot, BotEntrance>()
        .AddSingleton<IDelivery, TicketDelivery>();
}
