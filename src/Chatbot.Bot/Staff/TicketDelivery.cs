using Chatbot.Bot.Delivery;
using Chatbot.Core.Delivery;
using Chatbot.Core.Tickets;
using Microsoft.Bot.Builder;

namespace Chatbot.Bot.Staff;

/// <summary>
/// Shows staff a ticket as it stands at the moment of sending, and says aloud what is to be heard. Without Teams there is
/// nobody to show it to, and the inbox page shows it by itself.
/// </summary>
internal sealed class TicketDelivery(ITicketStore tickets, StaffPlaces places, TicketBoard board) : IDelivery
{
    public string Kind => TicketNews.MessageKind;

    public async Task DeliverAsync(OutboxItem item, CancellationToken cancellation)
    {
        var news = TicketNews.Read(item.Message);
        if (await tickets.FindAsync(news.Ticket, cancellation).ConfigureAwait(false) is not { } ticket)
            return;
        if (await board.ShowAsync(ticket, cancellation).ConfigureAwait(false) is not { } placed)
            return;
        if (news.Words is { } words)
            await board.SayAsync(placed, $"The patient wrote: {words}", OutboxKeys.Of(item), cancellation).ConfigureAwait(false);
        if (news.Reminder is { } reminder)
            await RemindAsync(placed, ticket, reminder, item, cancellation).ConfigureAwait(false);
    }

    private async Task RemindAsync(PlacedCard placed, Ticket ticket, TicketReminder reminder, OutboxItem item, CancellationToken cancellation)
    {
        var awaited = ticket.Holder is null ? "take it" : "say that they are on it";
        var words = FormattableString.Invariant($"Ticket {ticket.Id}{(ticket.Request.IsUrgent ? " is urgent and" : "")} still waits for somebody to {awaited}.");
        await board.SayAsync(placed, words, OutboxKeys.Of(item), cancellation).ConfigureAwait(false);
        if (reminder.ElsewhereToo && await places.SecondAsync(cancellation).ConfigureAwait(false) is { } second)
            await board.OpenAsync(second, MessageFactory.Text(words), cancellation).ConfigureAwait(false);
    }
}
