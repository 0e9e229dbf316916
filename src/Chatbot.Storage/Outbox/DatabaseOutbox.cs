using Chatbot.Core.Conversations;
using Chatbot.Core.Delivery;
using Chatbot.Storage.Databases;

namespace Chatbot.Storage.Outbox;

/// <summary>Keeps what has to go out.</summary>
internal sealed class DatabaseOutbox(Database database, TimeProvider time) : IOutbox
{
    public Task AddAsync(IReadOnlyList<OutboxMessage> messages, CancellationToken cancellation) =>
        database.WriteAsync(
            async unit =>
            {
                await OutboxRows.AddAsync(unit, messages, time.GetUtcNow()).ConfigureAwait(false);
                return messages.Count;
            },
            cancellation);

    public Task<IReadOnlyList<OutboxItem>> TakeAsync(string? lane, int limit, TimeSpan lease, CancellationToken cancellation) =>
        database.WriteAsync(unit => TakeAsync(unit, new(lane, TimeSpan.Zero, limit, lease)), cancellation);

    public Task<IReadOnlyList<OutboxItem>> TakeLeftOverAsync(TimeSpan age, int limit, TimeSpan lease, CancellationToken cancellation) =>
        database.WriteAsync(unit => TakeAsync(unit, new(null, age, limit, lease)), cancellation);

    public Task<bool> RenewAsync(long id, TimeSpan lease, CancellationToken cancellation) => database.WriteAsync(
        async unit => await unit.ExecuteAsync(
            "UPDATE outbox SET leased_until = @until WHERE id = @id AND state = 0",
            new { id, until = (time.GetUtcNow() + lease).Kept() }).ConfigureAwait(false) == 1,
        cancellation);

    public Task SentAsync(long id, CancellationToken cancellation) => database.WriteAsync(
        async unit =>
        {
            var key = await unit.FirstAsync<string>(
                "UPDATE outbox SET state = 1, done_at = @now, error = NULL WHERE id = @id RETURNING key",
                new { id, now = time.GetUtcNow().Kept() }).ConfigureAwait(false);
            await ReplyOutcomeRows.SentAsync(unit, key, time.GetUtcNow()).ConfigureAwait(false);
            return true;
        },
        cancellation);

    public Task RetryAsync(long id, DateTimeOffset at, string error, CancellationToken cancellation) => UpdateAsync(
        "UPDATE outbox SET attempts = attempts + 1, due_at = @at, leased_until = 0, error = @error WHERE id = @id AND state = 0",
        new { id, at = at.Kept(), error },
        cancellation);

    public Task ParkAsync(long id, string error, CancellationToken cancellation) => database.WriteAsync(
        async unit =>
        {
            var key = await unit.FirstAsync<string>(
                "UPDATE outbox SET state = 2, attempts = attempts + 1, done_at = @now, error = @error WHERE id = @id AND state = 0 RETURNING key",
                new { id, error, now = time.GetUtcNow().Kept() }).ConfigureAwait(false);
            await ReplyOutcomeRows.GivenUpAsync(unit, key, time.GetUtcNow()).ConfigureAwait(false);
            return true;
        },
        cancellation);

    public async Task<IReadOnlyList<ParkedMessage>> ParkedAsync(int limit, CancellationToken cancellation)
    {
        var rows = await database.ListAsync<OutboxRow>($"SELECT {OutboxRows.Columns} FROM outbox o WHERE o.state = 2 ORDER BY o.id LIMIT @limit", new { limit }, cancellation).ConfigureAwait(false);
        return [.. rows.Select(row => row.Parked())];
    }

    public Task<bool> UnparkAsync(long id, CancellationToken cancellation) =>
        database.WriteAsync(
            async unit =>
            {
                var lane = await unit.FirstAsync<string>(
                    "UPDATE outbox SET state = 0, attempts = 0, leased_until = 0, due_at = @now, done_at = NULL WHERE id = @id AND state = 2 RETURNING lane",
                    new { id, now = time.GetUtcNow().Kept() }).ConfigureAwait(false);
                if (lane is not null)
                    unit.Raise(SignalKind.Outbox, lane);
                return lane is not null;
            },
            cancellation);

    public Task<bool> DiscardAsync(long id, CancellationToken cancellation) =>
        database.WriteAsync(async unit => await unit.ExecuteAsync("DELETE FROM outbox WHERE id = @id AND state = 2", new { id }).ConfigureAwait(false) == 1, cancellation);

    public async Task<MessageFate?> FateAsync(string key, CancellationToken cancellation) =>
        (await database.FirstAsync<FateRow>("SELECT state AS State, error AS Error FROM outbox WHERE key = @key", new { key }, cancellation).ConfigureAwait(false))?.Fate();

    public async Task<(int Waiting, DateTimeOffset? Oldest, int Parked)> BacklogAsync(CancellationToken cancellation)
    {
        var waiting = await database.FirstAsync<long>("SELECT COUNT(*) FROM outbox WHERE state = 0", null, cancellation).ConfigureAwait(false);
        var oldest = await database.FirstAsync<long?>("SELECT MIN(created_at) FROM outbox WHERE state = 0", null, cancellation).ConfigureAwait(false);
        var parked = await database.FirstAsync<long>("SELECT COUNT(*) FROM outbox WHERE state = 2", null, cancellation).ConfigureAwait(false);
        return ((int)waiting, oldest.Time(), (int)parked);
    }

    private async Task<IReadOnlyList<OutboxItem>> TakeAsync(WriteUnit unit, Taking taking)
    {
        var now = time.GetUtcNow();
        // Clocks of replicas differ: what may be of any age may come from the future.
        var written = taking.Age > TimeSpan.Zero ? (now - taking.Age).Kept() : long.MaxValue;
        var rows = await unit.ListAsync<OutboxRow>(
            (taking.Lane is null ? OutboxQueries.TakeOfAnyLane : OutboxQueries.TakeOfLane) + database.SkipLocked,
            new { now = now.Kept(), written, lane = taking.Lane, limit = taking.Limit }).ConfigureAwait(false);
        foreach (var row in rows)
            await unit.ExecuteAsync("UPDATE outbox SET leased_until = @until WHERE id = @Id", new { row.Id, until = (now + taking.Lease).Kept() }).ConfigureAwait(false);
        return [.. rows.Select(row => row.Item())];
    }

    private Task UpdateAsync(string sql, object values, CancellationToken cancellation) =>
        database.WriteAsync(unit => unit.ExecuteAsync(sql, values), cancellation);

    private sealed record Taking(string? Lane, TimeSpan Age, int Limit, TimeSpan Lease);
}
