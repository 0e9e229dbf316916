using Chatbot.Core.Conversations;
using Chatbot.Core.Feedback;
using Chatbot.Storage.Databases;

namespace Chatbot.Storage.Records;

internal sealed class FeedbackStore(Database database) : IFeedbackStore
{
    public Task KeepAsync(FeedbackEntry entry, CancellationToken cancellation) => database.WriteAsync(
        unit => unit.ExecuteAsync(
            """
            INSERT INTO feedback (channel, conversation, activity, positive, comment, at) VALUES (@Channel, @Id, @activity, @IsPositive, @Comment, @at)
            ON CONFLICT (channel, conversation, activity) DO UPDATE SET positive = excluded.positive, comment = excluded.comment, at = excluded.at
            """,
            new { entry.Conversation.Channel, entry.Conversation.Id, activity = entry.ActivityId ?? "", entry.IsPositive, entry.Comment, at = entry.At.Kept() }),
        cancellation);

    public async Task<IReadOnlyList<FeedbackEntry>> ListAsync(int limit, CancellationToken cancellation)
    {
        var rows = await database.ListAsync<Row>(
            """
            SELECT channel AS Channel, conversation AS Conversation, activity AS Activity, positive AS Positive, comment AS Comment, at AS At
            FROM feedback ORDER BY id DESC LIMIT @limit
            """,
            new { limit },
            cancellation).ConfigureAwait(false);
        return [.. rows.Select(row => new FeedbackEntry(
            new ConversationKey(row.Channel, row.Conversation), row.Activity.Length == 0 ? null : row.Activity, row.Positive, row.Comment, row.At.Time()))];
    }

    private sealed class Row
    {
        public required string Channel { get; init; }

        public required string Conversation { get; init; }

        public required string Activity { get; init; }

        public bool Positive { get; init; }

        public string? Comment { get; init; }

        public long At { get; init; }
    }
}
