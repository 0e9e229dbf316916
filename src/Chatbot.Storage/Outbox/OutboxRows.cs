using Chatbot.Core.Conversations;
using Chatbot.Core.Delivery;
using Chatbot.Storage.Databases;

namespace Chatbot.Storage.Outbox;

internal sealed class OutboxRow
{
    public long Id { get; init; }

    public required string Lane { get; init; }

    public required string Kind { get; init; }

    public required string Reference { get; init; }

    public required string Payload { get; init; }

    public string? Key { get; init; }

    public int Attempts { get; init; }

    public long CreatedAt { get; init; }

    public long? DoneAt { get; init; }

    public string? Error { get; init; }

    public OutboxItem Item() => new(Id, new(Lane, Kind, Reference, Payload) { Key = Key }, Attempts, CreatedAt.Time());

    public ParkedMessage Parked() => new(Item(), (DoneAt ?? CreatedAt).Time(), Error ?? "");
}

internal sealed class FateRow
{
    public int State { get; init; }

    public string? Error { get; init; }

    public MessageFate Fate() => new((MessageState)State, Error);
}

internal static class OutboxRows
{
    public const string Columns =
        """
        o.id AS Id, o.lane AS Lane, o.kind AS Kind, o.reference AS Reference, o.payload AS Payload, o.key AS Key,
        o.attempts AS Attempts, o.created_at AS CreatedAt, o.done_at AS DoneAt, o.error AS Error
        """;

    public static async Task AddAsync(WriteUnit unit, IReadOnlyList<OutboxMessage> messages, DateTimeOffset now)
    {
        foreach (var message in messages)
        {
            await unit.ExecuteAsync(
                """
                INSERT INTO outbox (lane, kind, reference, payload, key, due_at, created_at)
                VALUES (@Lane, @Kind, @Reference, @Payload, @Key, @due, @now)
                ON CONFLICT (key) DO NOTHING
                """,
                new { message.Lane, message.Kind, message.Reference, message.Payload, message.Key, due = (message.NotBefore ?? now).Kept(), now = now.Kept() }).ConfigureAwait(false);
            unit.Raise(SignalKind.Outbox, message.Lane);
        }
    }
}
