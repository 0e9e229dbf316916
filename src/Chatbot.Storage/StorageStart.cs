using System.Data.Common;
using Chatbot.Storage.Databases;
using Chatbot.Storage.Schema;
using Chatbot.Storage.Sqlite;
using Microsoft.Extensions.Logging;

namespace Chatbot.Storage;

/// <summary>Makes the database ready before the host serves anybody.</summary>
public sealed class StorageStart
{
    private readonly Database _database;
    private readonly DatabaseOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger<StorageStart> _log;

    internal StorageStart(Database database, DatabaseOptions options, TimeProvider time, ILogger<StorageStart> log) =>
        (_database, _options, _time, _log) = (database, options, time, log);

    /// <exception cref="DatabaseException">It cannot be reached, or does not fit this build.</exception>
    public async Task OpenAsync(CancellationToken cancellation)
    {
        try
        {
            if (_database is SqliteDatabase file)
                await file.PrepareAsync(cancellation).ConfigureAwait(false);
            var applied = await SchemaScripts.ApplyAsync(_database, _time, cancellation).ConfigureAwait(false);
            if (applied.Count > 0)
                StorageLog.Applied(_log, _options.Provider, string.Join(", ", applied));
        }
        catch (Exception problem) when (problem is DbException or IOException or UnauthorizedAccessException or TimeoutException)
        {
            throw new DatabaseException(
                $"The database cannot be opened ({DatabaseOptions.Section}:{nameof(DatabaseOptions.Provider)} is {_options.Provider}): {problem.Message} Check {DatabaseOptions.Section}:{nameof(DatabaseOptions.ConnectionString)}.",
                problem);
        }
    }
}
