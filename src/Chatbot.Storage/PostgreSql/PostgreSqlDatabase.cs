using System.Data.Common;
using Chatbot.Core.Conversations;
using Chatbot.Storage.Databases;
using Npgsql;

namespace Chatbot.Storage.PostgreSql;

/// <summary>A server that any number of hosts share.</summary>
internal sealed class PostgreSqlDatabase(NpgsqlDataSource source) : Database
{
    /// <summary>A number of our own among the advisory locks of the database.</summary>
    private const long SchemaLock = 0x43686174626F74;

    public override string ForUpdate => " FOR UPDATE";

    public override string SkipLocked => " FOR UPDATE SKIP LOCKED";

    public override string ScriptFolder => "PostgreSql";

    public override async Task<DbConnection> OpenAsync(CancellationToken cancellation) =>
        await source.OpenConnectionAsync(cancellation).ConfigureAwait(false);

    public override Task LockSchemaAsync(WriteUnit unit) => unit.ExecuteAsync("SELECT pg_advisory_xact_lock(@SchemaLock)", new { SchemaLock });

    public override ValueTask DisposeAsync() => source.DisposeAsync();

    protected override Task<IDisposable?> EnterAsync(CancellationToken cancellation) => Task.FromResult<IDisposable?>(null);

    protected override async Task<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancellation) =>
        await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);

    protected override async Task SignalAsync(WriteUnit unit, CancellationToken cancellation)
    {
        foreach (var signal in unit.Signals)
            await unit.ExecuteAsync("SELECT pg_notify(@Channel, @payload)", new { SignalText.Channel, payload = SignalText.Write(signal) }).ConfigureAwait(false);
    }

    /// <summary>The server tells every listener, those of this process too.</summary>
    protected override void Committed(IReadOnlyList<Signal> signals)
    {
    }
}
