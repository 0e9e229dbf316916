using Dapper;

namespace Chatbot.Storage.Databases;

/// <summary>Queries outside of a transaction.</summary>
internal static class Reading
{
    public static async Task<T?> FirstAsync<T>(this Database database, string sql, object? values, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation).ConfigureAwait(false);
        return await connection.QueryFirstOrDefaultAsync<T>(new(sql, values, cancellationToken: cancellation)).ConfigureAwait(false);
    }

    public static async Task<IReadOnlyList<T>> ListAsync<T>(this Database database, string sql, object? values, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation).ConfigureAwait(false);
        return (await connection.QueryAsync<T>(new(sql, values, cancellationToken: cancellation)).ConfigureAwait(false)).AsList();
    }
}
