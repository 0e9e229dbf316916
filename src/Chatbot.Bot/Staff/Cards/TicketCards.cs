using Chatbot.Core.Tickets;
using Chatbot.Core.Tickets.Patients;

namespace Chatbot.Bot.Staff.Cards;

/// <summary>Cards of tickets, with what became of the latest replies to the patient.</summary>
internal sealed class TicketCards(ITicketStore tickets, SentReplies replies, StaffTexts texts)
{
    private const int MostReplies = 5;

    private readonly TicketCard _cards = new(texts);

    public async Task<AdaptiveCard> OfAsync(Ticket ticket, CancellationToken cancellation) =>
        _cards.Of(ticket, await replies.OfAsync(ticket, MostReplies, cancellation).ConfigureAwait(false));

    /// <returns>What makes the card of a ticket that is about to change; the replies on it are those of before.</returns>
    public async Task<Func<Ticket, AdaptiveCard>> OfNextAsync(long id, CancellationToken cancellation)
    {
        var ticket = await tickets.FindAsync(id, cancellation).ConfigureAwait(false);
        var sent = ticket is null ? [] : await replies.OfAsync(ticket, MostReplies, cancellation).ConfigureAwait(false);
        return next => _cards.Of(next, sent);
    }
}
