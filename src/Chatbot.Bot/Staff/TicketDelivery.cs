using Chatbot.Bot.Delivery;
using Chatbot.Bot.Staff.Cards;
using Chatbot.Core.Delivery;
using Chatbot.Core.Tickets;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Staff;

/// <summary>
/// Shows staff a ticket as it stands at the moment of sending: posts its card, or puts the new one in its place, and says
/// aloud what is to be heard. Without Teams there is nobody to show it to, and the inbox page shows it by itself.
/// </summary>
internal sealed class TicketDelivery(ActivityChannels channels, ITicketStore tickets, StaffPlaces places, TicketCards cards) : IDelivery
{
    public string Kind => TicketNews.MessageKind;

    public async Task<string?> DeliverAsync(OutboxItem item, CancellationToken cancellation)
    {
        var news = TicketNews.Read(item.Message);
        if (await tickets.FindAsync(news.Ticket, cancellation).ConfigureAwait(false) is not { } ticket)
            return null;
        if (await places.CardAsync(ticket.Id, cancellation).ConfigureAwait(false) is { } placed)
            await UpdateAsync(placed, ticket, cancellation).ConfigureAwait(false);
        else if (await places.ForAsync(ticket, cancellation).ConfigureAwait(false) is { } place)
            placed = await PostAsync(place, ticket, cancellation).ConfigureAwait(false);
        else
            return null;

        if (news.Words is { } words)
            await SayAsync(placed, $"The patient wrote: {words}", item, cancellation).ConfigureAwait(false);
        if (news.Reminder is { } reminder)
            await RemindAsync(placed, ticket, reminder, item, cancellation).ConfigureAwait(false);
        return null;
    }

    private async Task<PlacedCard> PostAsync(StaffPlace place, Ticket ticket, CancellationToken cancellation)
    {
        var created = await OpenAsync(place, await CardAsync(ticket, cancellation).ConfigureAwait(false), cancellation).ConfigureAwait(false);
        var placed = new PlacedCard(place, created.Id, created.ActivityId);
        await places.KeepCardAsync(ticket.Id, placed, CancellationToken.None).ConfigureAwait(false);
        return placed;
    }

    private async Task UpdateAsync(PlacedCard placed, Ticket ticket, CancellationToken cancellation)
    {
        var (activity, reference) = (await CardAsync(ticket, cancellation).ConfigureAwait(false), placed.Place.Reference(placed.Conversation));
        (activity.Id, activity.Conversation) = (placed.Activity, reference.Conversation);
        await channels.For(reference).UpdateAsync(reference, activity, cancellation).ConfigureAwait(false);
    }

    private Task SayAsync(PlacedCard placed, string words, OutboxItem item, CancellationToken cancellation)
    {
        var reference = placed.Place.Reference(placed.Conversation);
        var activity = MessageFactory.Text(words);
        activity.Conversation = reference.Conversation;
        return channels.For(reference).SendAsync(reference, activity, OutboxKeys.Of(item), cancellation);
    }

    private async Task RemindAsync(PlacedCard placed, Ticket ticket, TicketReminder reminder, OutboxItem item, CancellationToken cancellation)
    {
        var words = FormattableString.Invariant($"Ticket {ticket.Id}{(ticket.Request.IsUrgent ? " is urgent and" : "")} still waits for somebody to take it.");
        await SayAsync(placed, words, item, cancellation).ConfigureAwait(false);
        if (reminder.ElsewhereToo && await places.SecondAsync(cancellation).ConfigureAwait(false) is { } second)
            await OpenAsync(second, MessageFactory.Text(words), cancellation).ConfigureAwait(false);
    }

    private Task<ConversationResourceResponse> OpenAsync(StaffPlace place, Activity activity, CancellationToken cancellation)
    {
        var reference = place.Reference();
        return channels.For(reference).CreateAsync(
            reference,
            new()
            {
                IsGroup = true,
                ChannelData = new JObject { ["channel"] = new JObject { ["id"] = place.Channel } },
                TenantId = place.Tenant,
                Activity = activity,
            },
            cancellation);
    }

    private async Task<Activity> CardAsync(Ticket ticket, CancellationToken cancellation) => (Activity)MessageFactory.Attachment(new Attachment
    {
        ContentType = AdaptiveCard.ContentType,
        Content = await cards.OfAsync(ticket, cancellation).ConfigureAwait(false),
    });
}
