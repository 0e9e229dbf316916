namespace Chatbot.Storage.Outbox;

/// <summary>How messages are found that may be sent now: due, not taken, and the first of their lane.</summary>
internal static class OutboxQueries
{
    /// <summary>In the order in which they became due, which is that of the index outbox_due.</summary>
    public const string TakeOfAnyLane = $"{Free} AND o.created_at <= @written AND {FirstOfLane} ORDER BY o.due_at, o.id LIMIT @limit";

    public const string TakeOfLane = $"{Free} AND o.lane = @lane AND {FirstOfLane} ORDER BY o.id LIMIT @limit";

    private const string Free =
        $"SELECT {OutboxRows.Columns} FROM outbox o WHERE o.state = 0 AND o.due_at <= @now AND o.leased_until <= @now";

    private const string FirstOfLane =
        "NOT EXISTS (SELECT 1 FROM outbox before WHERE before.state = 0 AND before.lane = o.lane AND before.id < o.id)";
}
