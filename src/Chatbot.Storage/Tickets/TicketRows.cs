using Chatbot.Core.Conversations;
using Chatbot.Core.Tickets;
using Chatbot.Storage.Databases;

namespace Chatbot.Storage.Tickets;

internal static class TicketRows
{
    public const string Columns =
        """
        id AS Id, channel AS Channel, conversation AS Conversation, state AS State, reason AS Reason, urgent AS Urgent, route AS Route,
        language AS Language, question AS Question, red_flag AS RedFlag, relative AS Relative, confidence AS Confidence,
        closest_pairs AS ClosestPairs, opened_at AS OpenedAt, since AS Since, version AS Version, holder_id AS HolderId,
        holder_name AS HolderName, last_word_at AS LastWordAt, acknowledged_at AS AcknowledgedAt, reminders AS Reminders,
        callback_number AS CallbackNumber, callback_at AS CallbackAt, callback_wording AS CallbackWording,
        closed_because AS ClosedBecause, undelivered AS Undelivered, requester AS Requester
        """;

    public const string Find = $"SELECT {Columns} FROM ticket WHERE id = @id";

    public const string OpenOf = $"SELECT {Columns} FROM ticket WHERE channel = @Channel AND conversation = @Id AND state <= 2";

    public const string CountElsewhere =
        "SELECT COUNT(*) FROM ticket WHERE channel = @Channel AND requester = @requester AND state <= 2 AND conversation <> @Id";

    /// <summary>The condition and the order are those of the index ticket_queue.</summary>
    public const string Open = $"SELECT {Columns} FROM ticket WHERE state <= 2 ORDER BY urgent DESC, opened_at, id LIMIT @Limit OFFSET @Skip";

    public static Task<long> AddAsync(WriteUnit unit, Ticket ticket) => unit.FirstAsync<long>(
        """
        INSERT INTO ticket (channel, conversation, state, reason, urgent, route, language, question, red_flag, relative, confidence,
            closest_pairs, opened_at, since, version, last_word_at, requester)
        VALUES (@Channel, @Conversation, @State, @Reason, @Urgent, @Route, @Language, @Question, @RedFlag, @Relative, @Confidence,
            @ClosestPairs, @OpenedAt, @Since, @Version, @LastWordAt, @Requester)
        RETURNING id
        """,
        TicketRow.Of(ticket));

    /// <returns>Whether the ticket still had the version that the change was made from.</returns>
    public static async Task<bool> UpdateAsync(WriteUnit unit, Ticket ticket) => await unit.ExecuteAsync(
        """
        UPDATE ticket SET state = @State, reason = @Reason, urgent = @Urgent, route = @Route, language = @Language, question = @Question,
            red_flag = @RedFlag, relative = @Relative, confidence = @Confidence, closest_pairs = @ClosestPairs, since = @Since,
            version = version + 1, holder_id = @HolderId, holder_name = @HolderName, last_word_at = @LastWordAt,
            acknowledged_at = @AcknowledgedAt, reminders = @Reminders, callback_number = @CallbackNumber, callback_at = @CallbackAt,
            callback_wording = @CallbackWording, closed_because = @ClosedBecause, undelivered = @Undelivered
        WHERE id = @Id AND version = @Version
        """,
        TicketRow.Of(ticket)).ConfigureAwait(false) == 1;

    public static Task NoteAsync(WriteUnit unit, long ticket, TicketStep step) => unit.ExecuteAsync(
        "INSERT INTO ticket_step (ticket, at, by_id, by_name, action, detail) VALUES (@ticket, @at, @byId, @byName, @Action, @Detail)",
        new { ticket, at = step.At.Kept(), byId = step.By?.Id, byName = step.By?.Name, step.Action, step.Detail });

    /// <summary>The patient has written. The version stays: no decision of staff depends on it.</summary>
    public static async Task HeardAsync(WriteUnit unit, long ticket, DateTimeOffset now)
    {
        await unit.ExecuteAsync("UPDATE ticket SET last_word_at = @now WHERE id = @ticket AND state IN (1, 2)", new { ticket, now = now.Kept() }).ConfigureAwait(false);
        Signal(unit, ticket);
    }

    public static void Signal(WriteUnit unit, long ticket) =>
        unit.Raise(SignalKind.Ticket, ticket.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
