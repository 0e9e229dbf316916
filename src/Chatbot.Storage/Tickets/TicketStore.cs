using Chatbot.Core.Conversations;
using Chatbot.Core.Tickets;
using Chatbot.Storage.Databases;
using Chatbot.Storage.Turns;

namespace Chatbot.Storage.Tickets;

/// <summary>Keeps tickets and their audit trail.</summary>
internal sealed class TicketStore(Database database, TimeProvider time) : ITicketStore
{
    public async Task<Ticket?> FindAsync(long id, CancellationToken cancellation) =>
        (await database.FirstAsync<TicketRow>(TicketRows.Find, new { id }, cancellation).ConfigureAwait(false))?.Ticket();

    public async Task<Ticket?> OpenOfAsync(ConversationKey conversation, CancellationToken cancellation) =>
        (await database.FirstAsync<TicketRow>(TicketRows.OpenOf, new { conversation.Channel, conversation.Id }, cancellation).ConfigureAwait(false))?.Ticket();

    public Task<int> CountElsewhereAsync(ConversationKey here, string requester, CancellationToken cancellation) =>
        database.FirstAsync<int>(TicketRows.CountElsewhere, new { here.Channel, here.Id, requester }, cancellation);

    public async Task<IReadOnlyList<Ticket>> ListAsync(TicketQuery query, CancellationToken cancellation)
    {
        var rows = await database.ListAsync<TicketRow>(
            Sql(query), new { query.Limit, query.Skip, query.Route, query.Language }, cancellation).ConfigureAwait(false);
        return [.. rows.Select(row => row.Ticket())];
    }

    public Task<Ticket?> ChangeAsync(TicketChange change, CancellationToken cancellation) =>
        database.WriteAsync(unit => ChangeAsync(unit, change), cancellation);

    public Task NoteAsync(long id, TicketStep step, CancellationToken cancellation) =>
        database.WriteAsync(
            async unit =>
            {
                await TicketRows.NoteAsync(unit, id, step).ConfigureAwait(false);
                return true;
            },
            cancellation);

    public async Task<IReadOnlyList<TicketStep>> HistoryAsync(long id, CancellationToken cancellation)
    {
        var rows = await database.ListAsync<TicketStepRow>(TicketStepRow.OfTicket, new { id }, cancellation).ConfigureAwait(false);
        return [.. rows.Select(row => row.Step())];
    }

    private async Task<Ticket?> ChangeAsync(WriteUnit unit, TicketChange change)
    {
        var (ticket, now) = (change.Ticket, time.GetUtcNow());
        // The conversation first, as in every turn: two that lock in different orders would wait for each other for ever.
        await ConversationRows.LockAsync(database, unit, ticket.Conversation, "", now).ConfigureAwait(false);
        var repeated = change.Inbound is { } inbound && await unit.FirstAsync<InboundRow>(InboundRows.Find, InboundRows.Values(inbound)).ConfigureAwait(false) is not null;
        if (repeated || await IsBesideAnotherAsync(unit, ticket).ConfigureAwait(false) || !await TicketChanges.MakeAsync(unit, change, now).ConfigureAwait(false))
        {
            unit.Abandon();
            return null;
        }

        if (change.Inbound is { } key)
            await InboundRows.AddAsync(unit, key, change.Response, now).ConfigureAwait(false);
        return ticket with { Version = ticket.Version + 1 };
    }

    /// <summary>Whether a ticket that is to be open, such as one that is reopened, stands beside another one of its conversation.</summary>
    private static async Task<bool> IsBesideAnotherAsync(WriteUnit unit, Ticket ticket) =>
        ticket.IsOpen
        && await unit.FirstAsync<TicketRow>(TicketRows.OpenOf, new { ticket.Conversation.Channel, ticket.Conversation.Id }).ConfigureAwait(false) is { } open
        && open.Id != ticket.Id;

    private static string Sql(TicketQuery query)
    {
        if (query is { States.Count: 0, Route: null, Language: null })
            return TicketRows.Open;
        var states = query.States.Count == 0 ? "state <= 2" : $"state IN ({string.Join(", ", query.States.Select(state => (int)state))})";
        var route = query.Route is null ? "" : "AND route = @Route ";
        var language = query.Language is null ? "" : "AND language = @Language ";
        return $"SELECT {TicketRows.Columns} FROM ticket WHERE {states} {route}{language}ORDER BY urgent DESC, opened_at, id LIMIT @Limit OFFSET @Skip";
    }
}
