using System.Data.Common;
using Chatbot.Core.Conversations;

namespace Chatbot.Storage.Databases;

/// <summary>
/// Where things are kept. The SQL of the stores is the same for every database; what differs is a member here.
/// </summary>
internal abstract class Database : IAsyncDisposable
{
    /// <summary>Behind a SELECT: other transactions wait for the rows until this one ends.</summary>
    public abstract string ForUpdate { get; }

    /// <summary>Behind a SELECT: as <see cref="ForUpdate"/>, without the rows that another transaction has locked.</summary>
    public abstract string SkipLocked { get; }

    /// <summary>The folder of its scripts among the embedded resources.</summary>
    public abstract string ScriptFolder { get; }

    /// <summary>Opens a connection, for reading.</summary>
    public abstract Task<DbConnection> OpenAsync(CancellationToken cancellation);

    /// <summary>Runs work in a transaction that may write; it is committed when the work returns.</summary>
    public async Task<T> WriteAsync<T>(Func<WriteUnit, Task<T>> work, CancellationToken cancellation)
    {
        using var turn = await EnterAsync(cancellation).ConfigureAwait(false);
        await using var connection = await OpenAsync(cancellation).ConfigureAwait(false);
        await using var transaction = await BeginAsync(connection, cancellation).ConfigureAwait(false);
        var unit = new WriteUnit(connection, transaction);
        var result = await work(unit).ConfigureAwait(false);
        if (unit.IsAbandoned)
            return result;
        await SignalAsync(unit, cancellation).ConfigureAwait(false);
        await transaction.CommitAsync(cancellation).ConfigureAwait(false);
        Committed(unit.Signals);
        return result;
    }

    public abstract ValueTask DisposeAsync();

    /// <summary>Keeps every other starting replica waiting until the transaction ends, while scripts are applied.</summary>
    public abstract Task LockSchemaAsync(WriteUnit unit);

    /// <summary>Waits until it may write, where only one may at a time.</summary>
    protected abstract Task<IDisposable?> EnterAsync(CancellationToken cancellation);

    protected abstract Task<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancellation);

    /// <summary>Puts the signals into the transaction, so that they are heard when it is committed.</summary>
    protected abstract Task SignalAsync(WriteUnit unit, CancellationToken cancellation);

    /// <summary>Tells the signals to this process, where the database does not.</summary>
    protected abstract void Committed(IReadOnlyList<Signal> signals);
}
