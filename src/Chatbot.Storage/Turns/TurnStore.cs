using Chatbot.Core.Conversations;
using Chatbot.Core.Tickets;
using Chatbot.Storage.Databases;
using Chatbot.Storage.Outbox;
using Chatbot.Storage.Records;
using Chatbot.Storage.Tickets;

namespace Chatbot.Storage.Turns;

/// <summary>Keeps turns.</summary>
internal sealed class TurnStore(Database database, TimeProvider time) : ITurnStore
{
    public Task<ConversationRecord?> FindAsync(ConversationKey conversation, CancellationToken cancellation) => FindRowAsync(conversation, cancellation);

    public async Task<(bool Handled, string? Response)> WasHandledAsync(InboundKey inbound, CancellationToken cancellation)
    {
        var row = await database.FirstAsync<InboundRow>(InboundRows.Find, InboundRows.Values(inbound), cancellation).ConfigureAwait(false);
        return (row is not null, row?.Response);
    }

    public Task<TurnCommitted> CommitAsync(TurnCommit turn, CancellationToken cancellation) =>
        database.WriteAsync(unit => CommitAsync(unit, turn), cancellation);

    public async Task<IReadOnlyList<TranscriptEntry>> TranscriptAsync(ConversationKey conversation, int limit, CancellationToken cancellation)
    {
        var rows = await database.ListAsync<TranscriptRow>(TranscriptRows.Latest, new { conversation.Channel, conversation.Id, limit }, cancellation).ConfigureAwait(false);
        return [.. rows.Reverse().Select(row => row.Entry())];
    }

    public Task<int> ForgetAsync(RetentionLimits limits, CancellationToken cancellation) =>
        database.WriteAsync(unit => Retention.ForgetAsync(unit, limits), cancellation);

    private async Task<ConversationRecord?> FindRowAsync(ConversationKey key, CancellationToken cancellation) =>
        (await database.FirstAsync<ConversationRow>(ConversationRows.Find, new { key.Channel, key.Id }, cancellation).ConfigureAwait(false))?.Record(key);

    private async Task<TurnCommitted> CommitAsync(WriteUnit unit, TurnCommit turn)
    {
        var now = time.GetUtcNow();
        // The row is locked first of all: it puts the turns of a conversation in order, and what they send.
        var version = await ConversationRows.LockAsync(database, unit, turn.Conversation, turn.Reference, now).ConfigureAwait(false);
        if (turn.Inbound is { } inbound && await unit.FirstAsync<InboundRow>(InboundRows.Find, InboundRows.Values(inbound)).ConfigureAwait(false) is { } handled)
            return Nothing(unit, new(TurnCommitState.AlreadyHandled, handled.Response, []));
        if (version != turn.ExpectedVersion)
            return Nothing(unit, new(TurnCommitState.Outdated, null, []));

        await ConversationRows.UpdateAsync(unit, turn, now).ConfigureAwait(false);
        if (turn.Inbound is { } key)
            await InboundRows.AddAsync(unit, key, turn.Response, now).ConfigureAwait(false);
        await TranscriptRows.AddAsync(unit, turn.Conversation, turn.Transcript).ConfigureAwait(false);
        if (turn.TicketChange is { } change && !await TicketChanges.MakeAsync(unit, change, now).ConfigureAwait(false))
            return Nothing(unit, new(TurnCommitState.Outdated, null, []));
        foreach (var consent in turn.Consents)
            await ConsentStore.AddAsync(unit, consent).ConfigureAwait(false);
        await UnansweredRows.AddAsync(unit, turn.Unanswered).ConfigureAwait(false);
        List<Ticket> tickets = [];
        foreach (var request in turn.Tickets)
            tickets.Add(await TicketOpening.OpenOrAddAsync(database, unit, turn, request, now).ConfigureAwait(false));
        if (turn.RelayedTo is { } relayed)
            await TicketRows.HeardAsync(unit, relayed, now).ConfigureAwait(false);
        await OutboxRows.AddAsync(unit, turn.Outgoing, now).ConfigureAwait(false);
        return new(TurnCommitState.Committed, turn.Response, tickets);
    }

    private static TurnCommitted Nothing(WriteUnit unit, TurnCommitted result)
    {
        unit.Abandon();
        return result;
    }
}
