using Chatbot.Core.Conversations;
using Chatbot.Storage.Databases;

namespace Chatbot.Storage.Turns;

internal sealed class InboundRow
{
    public string? Response { get; init; }
}

internal static class InboundRows
{
    public const string Find =
        """
        SELECT response AS Response FROM inbound
        WHERE channel = @Channel AND conversation = @Conversation AND type = @Type AND activity = @ActivityId AND edition = @Edition
        """;

    public static object Values(InboundKey key) =>
        new { key.Conversation.Channel, Conversation = key.Conversation.Id, key.Type, key.ActivityId, key.Edition };

    public static Task AddAsync(WriteUnit unit, InboundKey key, string? response, DateTimeOffset now) => unit.ExecuteAsync(
        """
        INSERT INTO inbound (channel, conversation, type, activity, edition, response, at)
        VALUES (@Channel, @Conversation, @Type, @ActivityId, @Edition, @response, @now)
        """,
        new { key.Conversation.Channel, Conversation = key.Conversation.Id, key.Type, key.ActivityId, key.Edition, response, now = now.Kept() });
}
