using Chatbot.Core.Conversations;
using Chatbot.Storage.Databases;

namespace Chatbot.Storage.Turns;

internal sealed class ConversationRow
{
    public required string Reference { get; init; }

    public string? Memory { get; init; }

    public long Version { get; init; }

    public long? OwnerTicket { get; init; }

    public ConversationRecord Record(ConversationKey key) => new(key, Reference, Memory, Version, OwnerTicket);
}

internal static class ConversationRows
{
    public const string Find =
        "SELECT reference AS Reference, memory AS Memory, version AS Version, owner_ticket AS OwnerTicket FROM conversation WHERE channel = @Channel AND id = @Id";

    /// <summary>Locks the conversation's row until the transaction ends; makes it when there is none.</summary>
    /// <returns>Its version; 0 when it is new.</returns>
    public static async Task<long> LockAsync(Database database, WriteUnit unit, ConversationKey key, string reference, DateTimeOffset now)
    {
        await unit.ExecuteAsync(
            """
            INSERT INTO conversation (channel, id, reference, version, used_at) VALUES (@Channel, @Id, @reference, 0, @now)
            ON CONFLICT (channel, id) DO NOTHING
            """,
            new { key.Channel, key.Id, reference, now = now.Kept() }).ConfigureAwait(false);
        return await unit.FirstAsync<long>(
            $"SELECT version FROM conversation WHERE channel = @Channel AND id = @Id{database.ForUpdate}", new { key.Channel, key.Id }).ConfigureAwait(false);
    }

    public static Task UpdateAsync(WriteUnit unit, TurnCommit turn, DateTimeOffset now) => unit.ExecuteAsync(
        """
        UPDATE conversation SET reference = @Reference, memory = @Memory, version = version + 1, used_at = @now
        WHERE channel = @Channel AND id = @Id
        """,
        new { turn.Reference, turn.Memory, now = now.Kept(), turn.Conversation.Channel, turn.Conversation.Id });

    /// <summary>Says who talks with the patient. The conversation's version grows, so that a turn under way decides anew.</summary>
    public static Task OwnAsync(WriteUnit unit, ConversationKey key, long? ticket, string? memory, DateTimeOffset now) => unit.ExecuteAsync(
        """
        UPDATE conversation SET owner_ticket = @ticket, memory = COALESCE(@memory, memory), version = version + 1, used_at = @now
        WHERE channel = @Channel AND id = @Id
        """,
        new { ticket, memory, now = now.Kept(), key.Channel, key.Id });
}
