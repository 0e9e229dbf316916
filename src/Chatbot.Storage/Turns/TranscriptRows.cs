using Chatbot.Core.Conversations;
using Chatbot.Storage.Databases;

namespace Chatbot.Storage.Turns;

internal sealed class TranscriptRow
{
    public long At { get; init; }

    public int Speaker { get; init; }

    public required string Text { get; init; }

    public string? Language { get; init; }

    public string? Detail { get; init; }

    public string? Activity { get; init; }

    public TranscriptEntry Entry() => new(At.Time(), (Speaker)Speaker, Text, Language, Detail, Activity);
}

internal static class TranscriptRows
{
    /// <summary>The newest first.</summary>
    public const string Latest =
        """
        SELECT at AS At, speaker AS Speaker, text AS Text, language AS Language, detail AS Detail, activity AS Activity
        FROM transcript WHERE channel = @Channel AND conversation = @Id ORDER BY id DESC LIMIT @limit
        """;

    public static async Task AddAsync(WriteUnit unit, ConversationKey key, IReadOnlyList<TranscriptEntry> entries)
    {
        foreach (var entry in entries)
        {
            await unit.ExecuteAsync(
                """
                INSERT INTO transcript (channel, conversation, at, speaker, text, language, detail, activity)
                VALUES (@Channel, @Id, @at, @speaker, @Text, @Language, @Detail, @ActivityId)
                """,
                new { key.Channel, key.Id, at = entry.At.Kept(), speaker = (int)entry.Speaker, entry.Text, entry.Language, entry.Detail, entry.ActivityId }).ConfigureAwait(false);
        }
    }
}
