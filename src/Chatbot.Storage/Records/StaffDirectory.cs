using Chatbot.Core.Tickets;
using Chatbot.Storage.Databases;

namespace Chatbot.Storage.Records;

internal sealed class StaffDirectory(Database database, TimeProvider time) : IStaffDirectory
{
    /// <summary>Who has not been here for so long may have left the clinic.</summary>
    private static readonly TimeSpan Known = TimeSpan.FromDays(90);

    public Task SeenAsync(StaffMember member, CancellationToken cancellation) => database.WriteAsync(
        unit => unit.ExecuteAsync(
            """
            INSERT INTO staff_member (id, name, seen_at) VALUES (@Id, @Name, @now)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, seen_at = excluded.seen_at
            """,
            new { member.Id, member.Name, now = time.GetUtcNow().Kept() }),
        cancellation);

    public async Task<IReadOnlyList<StaffMember>> ListAsync(CancellationToken cancellation)
    {
        var rows = await database.ListAsync<Row>(
            "SELECT id AS Id, name AS Name FROM staff_member WHERE seen_at >= @since ORDER BY name, id",
            new { since = (time.GetUtcNow() - Known).Kept() },
            cancellation).ConfigureAwait(false);
        return [.. rows.Select(row => new StaffMember(row.Id, row.Name))];
    }

    private sealed class Row
    {
        public required string Id { get; init; }

        public required string Name { get; init; }
    }
}
