using Chatbot.Core.Conversations;
using Chatbot.Storage.Databases;

namespace Chatbot.Storage.Turns;

/// <summary>Removes what is no longer to be kept. What belongs to an open ticket stays.</summary>
internal static class Retention
{
    private const string NoOpenTicket =
        "NOT EXISTS (SELECT 1 FROM ticket WHERE ticket.channel = {0}.channel AND ticket.conversation = {0}.{1} AND ticket.state <= 2)";

    public static async Task<int> ForgetAsync(WriteUnit unit, RetentionLimits limits)
    {
        var (transcripts, inbound, sent) = (limits.Transcripts.Kept(), limits.Inbound.Kept(), limits.Sent.Kept());
        var removed = await unit.ExecuteAsync(
            $"DELETE FROM transcript WHERE at < @transcripts AND {Without("transcript", "conversation")}", new { transcripts }).ConfigureAwait(false);
        removed += await unit.ExecuteAsync(
            $"DELETE FROM conversation WHERE used_at < @transcripts AND channel <> @staff AND {Without("conversation", "id")}",
            new { transcripts, staff = ConversationKey.StaffChannel }).ConfigureAwait(false);
        removed += await unit.ExecuteAsync("DELETE FROM unanswered WHERE at < @transcripts", new { transcripts }).ConfigureAwait(false);
        removed += await unit.ExecuteAsync("DELETE FROM inbound WHERE at < @inbound", new { inbound }).ConfigureAwait(false);
        // What has a key is asked for later: staff see beside each of their replies whether it has arrived.
        return removed + await unit.ExecuteAsync("DELETE FROM outbox WHERE state = 1 AND done_at < @sent AND (key IS NULL OR done_at < @transcripts)", new { sent, transcripts }).ConfigureAwait(false);
    }

    private static string Without(string table, string column) =>
        NoOpenTicket.Replace("{0}", table, StringComparison.Ordinal).Replace("{1}", column, StringComparison.Ordinal);
}
