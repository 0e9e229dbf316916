using Chatbot.Core.Tickets;
using Chatbot.Core.Tickets.Patients;
using Chatbot.Storage.Databases;
using Chatbot.Storage.Tickets;

namespace Chatbot.Storage.Outbox;

/// <summary>Staff are to see whether what a patient was told from behind a ticket has arrived: that is written with the outcome.</summary>
internal static class ReplyOutcomeRows
{
    public static async Task SentAsync(WriteUnit unit, string? key, DateTimeOffset now)
    {
        if (PatientLetters.TicketOf(key) is not { } ticket)
            return;
        TicketRows.Signal(unit, ticket);
        if (!PatientLetters.IsReply(key))
            return;
        // One that was given up before takes its mark from the ticket; the news of all others are shown and change nothing.
        var isMarked = await unit.FirstAsync<long?>("SELECT 1 FROM ticket WHERE id = @ticket AND undelivered", new { ticket }).ConfigureAwait(false) is not null;
        await OutboxRows.AddAsync(unit, [isMarked ? new ReplyNews(ticket, key!).Message() : new TicketNews(ticket).Message()], now).ConfigureAwait(false);
    }

    public static async Task GivenUpAsync(WriteUnit unit, string? key, DateTimeOffset now)
    {
        if (PatientLetters.TicketOf(key) is not { } ticket)
            return;
        TicketRows.Signal(unit, ticket);
        await OutboxRows.AddAsync(unit, [new ReplyNews(ticket, key!).Message()], now).ConfigureAwait(false);
    }
}
