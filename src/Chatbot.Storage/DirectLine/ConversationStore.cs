using Chatbot.Core.Conversations;
using Chatbot.Storage.Databases;

namespace Chatbot.Storage.DirectLine;

/// <summary>Keeps the conversations of the channel that the bot hosts itself, so that a restart or another replica loses none.</summary>
internal sealed class ConversationStore(Database database, DatabaseOptions options, TimeProvider time) : IConversationStore
{
    /// <summary>How exactly it is known when a conversation was last read: reading writes at most this often.</summary>
    private static readonly TimeSpan UseGrain = TimeSpan.FromMinutes(1);

    public async ValueTask<bool> StartAsync(string conversation, string? locale, CancellationToken cancellation)
    {
        var now = time.GetUtcNow().Kept();
        return await database.WriteAsync(
            unit => unit.ExecuteAsync(
                """
                INSERT INTO direct_line (id, locale, last_sequence, last_at, used_at, ended) VALUES (@conversation, @locale, 0, 0, @now, FALSE)
                ON CONFLICT (id) DO NOTHING
                """,
                new { conversation, locale, now }),
            cancellation).ConfigureAwait(false) == 1;
    }

    public async ValueTask<ConversationState?> FindAsync(string conversation, CancellationToken cancellation) =>
        (await RowAsync(conversation, cancellation).ConfigureAwait(false))?.State();

    public async ValueTask<bool> JoinAsync(string conversation, string user, CancellationToken cancellation) =>
        await database.WriteAsync(
            unit => unit.ExecuteAsync(
                """
                INSERT INTO direct_line_member (conversation, member) SELECT id, @user FROM direct_line WHERE id = @conversation
                ON CONFLICT (conversation, member) DO NOTHING
                """,
                new { conversation, user }),
            cancellation).ConfigureAwait(false) == 1;

    public async ValueTask EndAsync(string conversation, CancellationToken cancellation) =>
        await database.WriteAsync(
            unit => unit.ExecuteAsync("UPDATE direct_line SET ended = TRUE WHERE id = @conversation", new { conversation }), cancellation).ConfigureAwait(false);

    public async ValueTask<StoredActivity?> AppendAsync(string conversation, string? key, ActivityWriter write, CancellationToken cancellation) =>
        await database.WriteAsync(unit => AppendAsync(unit, conversation, key, write), cancellation).ConfigureAwait(false);

    public async ValueTask<IReadOnlyList<StoredActivity>?> ReadAsync(string conversation, long after, int limit, CancellationToken cancellation)
    {
        if (await RowAsync(conversation, cancellation).ConfigureAwait(false) is not { } row)
            return null;
        var now = time.GetUtcNow();
        if (now - row.UsedAt.Time() > UseGrain)
            await UsedAsync(conversation, now, cancellation).ConfigureAwait(false);
        if (row.LastSequence <= after)
            return [];
        var rows = await database.ListAsync<ActivityRow>(
            "SELECT sequence AS Sequence, json AS Json FROM direct_line_activity WHERE conversation = @conversation AND sequence > @after ORDER BY sequence LIMIT @limit",
            new { conversation, after, limit },
            cancellation).ConfigureAwait(false);
        return [.. rows.Select(activity => activity.Stored())];
    }

    public async ValueTask<int> ForgetIdleAsync(DateTimeOffset since, CancellationToken cancellation) =>
        await database.WriteAsync(
            unit => unit.ExecuteAsync(
                """
                DELETE FROM direct_line WHERE used_at < @since
                AND NOT EXISTS (SELECT 1 FROM ticket WHERE ticket.channel = 'directline' AND ticket.conversation = direct_line.id AND ticket.state <= 2)
                """,
                new { since = since.Kept() }),
            cancellation).ConfigureAwait(false);

    private async Task<StoredActivity?> AppendAsync(WriteUnit unit, string conversation, string? key, ActivityWriter write)
    {
        var row = await unit.FirstAsync<DirectLineRow>(DirectLineRow.Find + database.ForUpdate, new { conversation }).ConfigureAwait(false);
        if (row is null)
            return null;
        if (key is not null && await unit.FirstAsync<ActivityRow>(ActivityRow.OfKey, new { conversation, key }).ConfigureAwait(false) is { } repeated)
            return repeated.Stored();
        if (row.Ended)
            return null;

        var (now, sequence) = (time.GetUtcNow().Kept(), row.LastSequence + 1);
        var at = Math.Max(now, row.LastAt + 1);
        var activity = new StoredActivity(sequence, write(sequence, at.Time()));
        await unit.ExecuteAsync(
            "INSERT INTO direct_line_activity (conversation, sequence, key, json) VALUES (@conversation, @sequence, @key, @Json)",
            new { conversation, sequence, key, activity.Json }).ConfigureAwait(false);
        await unit.ExecuteAsync(
            "UPDATE direct_line SET last_sequence = @sequence, last_at = @at, used_at = @now WHERE id = @conversation", new { conversation, sequence, at, now }).ConfigureAwait(false);
        await unit.ExecuteAsync(
            "DELETE FROM direct_line_activity WHERE conversation = @conversation AND sequence <= @last",
            new { conversation, last = sequence - options.ActivitiesPerConversation }).ConfigureAwait(false);
        unit.Raise(SignalKind.Conversation, conversation);
        return activity;
    }

    private Task<DirectLineRow?> RowAsync(string conversation, CancellationToken cancellation) =>
        database.FirstAsync<DirectLineRow>(DirectLineRow.Find, new { conversation }, cancellation);

    private Task UsedAsync(string conversation, DateTimeOffset now, CancellationToken cancellation) =>
        database.WriteAsync(
            unit => unit.ExecuteAsync("UPDATE direct_line SET used_at = @now WHERE id = @conversation", new { conversation, now = now.Kept() }), cancellation);
}
