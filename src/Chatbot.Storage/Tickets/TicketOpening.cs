using Chatbot.Core.Conversations;
using Chatbot.Core.Tickets;
using Chatbot.Storage.Databases;
using Chatbot.Storage.Outbox;

namespace Chatbot.Storage.Tickets;

/// <summary>A conversation has one open ticket at most: a further reason is added to it.</summary>
internal static class TicketOpening
{
    /// <summary>The conversation's row is locked already, so that no two of its tickets are opened at once.</summary>
    public static async Task<Ticket> OpenOrAddAsync(Database database, WriteUnit unit, TurnCommit turn, TicketRequest request, DateTimeOffset now)
    {
        var conversation = turn.Conversation;
        var open = await unit.FirstAsync<TicketRow>(TicketRows.OpenOf + database.ForUpdate, new { conversation.Channel, conversation.Id }).ConfigureAwait(false);
        var ticket = open is null
            ? await OpenAsync(unit, turn, request, now).ConfigureAwait(false)
            : await AddAsync(unit, open.Ticket(), request, now).ConfigureAwait(false);
        TicketRows.Signal(unit, ticket.Id);
        await OutboxRows.AddAsync(unit, [new TicketNews(ticket.Id).Message()], now).ConfigureAwait(false);
        return ticket;
    }

    private static async Task<Ticket> OpenAsync(WriteUnit unit, TurnCommit turn, TicketRequest request, DateTimeOffset now)
    {
        var ticket = new Ticket
        {
            Id = 0,
            Conversation = turn.Conversation,
            Requester = turn.Requester,
            State = TicketState.Requested,
            Request = request,
            OpenedAt = now,
            Since = now,
            LastWordAt = now,
            Version = 1,
        };
        ticket = ticket with { Id = await TicketRows.AddAsync(unit, ticket).ConfigureAwait(false) };
        await TicketRows.NoteAsync(unit, ticket.Id, new(now, null, "opened", request.Reason.ToString())).ConfigureAwait(false);
        return ticket;
    }

    /// <summary>An urgent request takes the place of one that was not; otherwise the first question stays the ticket's.</summary>
    private static async Task<Ticket> AddAsync(WriteUnit unit, Ticket open, TicketRequest request, DateTimeOffset now)
    {
        var leads = request.IsUrgent && !open.Request.IsUrgent;
        var ticket = open with
        {
            Request = (leads ? request : open.Request) with { AskedByRelative = open.Request.AskedByRelative || request.AskedByRelative },
            LastWordAt = now,
        };
        // Somebody on call has to see what is new and urgent: its reminders begin now, whatever went before.
        if (leads)
            ticket = ticket with { AcknowledgedAt = null, Reminders = 0, Since = now };
        await TicketRows.UpdateAsync(unit, ticket).ConfigureAwait(false);
        await TicketRows.NoteAsync(unit, ticket.Id, new(now, null, TicketStep.Added, request.Reason.ToString())).ConfigureAwait(false);
        return ticket with { Version = ticket.Version + 1 };
    }
}
