using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Chatbot.Core.Conversations;
using Chatbot.Storage.Databases;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Chatbot.Storage.Sqlite;

/// <summary>One file, used by one host. Readers never wait (write-ahead log); writers go one by one.</summary>
internal sealed class SqliteDatabase : Database
{
    private const int BusySeconds = 30;
    private const int CacheKilobytes = 256;
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly LocalSignals _signals;
    private readonly string _connectionString;

    public SqliteDatabase(string connectionString, LocalSignals signals)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true, DefaultTimeout = BusySeconds };
        _connectionString = builder.ToString();
        _signals = signals;
        if (Path.GetDirectoryName(Path.GetFullPath(builder.DataSource)) is { } folder)
            Directory.CreateDirectory(folder);
    }

    public override string ForUpdate => "";

    public override string SkipLocked => "";

    public override string ScriptFolder => "Sqlite";

    public override async Task<DbConnection> OpenAsync(CancellationToken cancellation)
    {
        var connection = new SqliteConnection(_connectionString);
        await connection.OpenAsync(cancellation).ConfigureAwait(false);
        // Of 2 MB for each connection, which is what SQLite takes by itself, a small host needs little: the file is in the
        // memory of the operating system anyway.
        await connection.ExecuteAsync($"PRAGMA cache_size = -{CacheKilobytes}").ConfigureAwait(false);
        return connection;
    }

    /// <summary>To be called once, before anything else: the mode is kept in the file.</summary>
    public async Task PrepareAsync(CancellationToken cancellation)
    {
        await using var connection = await OpenAsync(cancellation).ConfigureAwait(false);
        await connection.ExecuteAsync("PRAGMA journal_mode = WAL").ConfigureAwait(false);
    }

    /// <summary>The transaction is the only writer already.</summary>
    public override Task LockSchemaAsync(WriteUnit unit) => Task.CompletedTask;

    public override ValueTask DisposeAsync()
    {
        _writing.Dispose();
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
        return ValueTask.CompletedTask;
    }

    /// <summary>Writers of this process line up here, in order; SQLite itself would have them poll.</summary>
    protected override async Task<IDisposable?> EnterAsync(CancellationToken cancellation)
    {
        await _writing.WaitAsync(cancellation).ConfigureAwait(false);
        return new Leave(_writing);
    }

    /// <summary>Immediate: another process that writes is waited for now, not found out at the commit.</summary>
    [SuppressMessage("Performance", "CA1849", Justification = "Only the blocking method can begin immediately; SQLite blocks in either.")]
    protected override Task<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancellation) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: false));

    protected override Task SignalAsync(WriteUnit unit, CancellationToken cancellation) => Task.CompletedTask;

    protected override void Committed(IReadOnlyList<Signal> signals)
    {
        foreach (var signal in signals)
            _signals.Tell(signal);
    }

    private sealed class Leave(SemaphoreSlim semaphore) : IDisposable
    {
        public void Dispose() => semaphore.Release();
    }
}
