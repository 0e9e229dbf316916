using Chatbot.Core.Tickets;
using Chatbot.Core.Tickets.Patients;

namespace Chatbot.Bot.Staff.Cards;

/// <summary>Cards of tickets, with what became of the latest replies to the patient.</summary>
internal sealed class TicketCards(ITicketStore tickets, SentReplies replies, StaffTexts texts)
{
    private const int MostReplies = 5;

    private readonly TicketCard _cards = new(texts);

    public async Task<AdaptiveCard> OfAsync(Ticket ticket, CancellationToken cancellation) =>
        (await BesideAsync(ticket, cancellation).ConfigureAwait(false))(ticket);

    /// <returns>What makes the card of a ticket that is about to change; the replies on it are those of before.</returns>
    public async Task<Func<Ticket, AdaptiveCard>> OfNextAsync(long id, CancellationToken cancellation) =>
        await tickets.FindAsync(id, cancellation).ConfigureAwait(false) is { } ticket
            ? await BesideAsync(ticket, cancellation).ConfigureAwait(false)
            : next => _cards.Of(next, []);

    private async Task<Func<Ticket, AdaptiveCard>> BesideAsync(Ticket ticket, CancellationToken cancellation)
    {
        var sent = await replies.OfAsync(ticket, MostReplies, cancellation).ConfigureAwait(false);
        var history = await tickets.HistoryAsync(ticket.Id, cancellation).ConfigureAwait(false);
        return shown => _cards.Of(shown, sent, history.Count(step => step.Action == TicketStep.Added));
    }
}
