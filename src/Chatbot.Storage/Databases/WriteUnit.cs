using System.Data.Common;
using Chatbot.Core.Conversations;
using Dapper;

namespace Chatbot.Storage.Databases;

/// <summary>One transaction, and the signals that go out when it is committed.</summary>
internal sealed class WriteUnit(DbConnection connection, DbTransaction transaction)
{
    private readonly List<Signal> _signals = [];

    public IReadOnlyList<Signal> Signals => _signals;

    /// <summary>Whether nothing of it is to be kept.</summary>
    public bool IsAbandoned { get; private set; }

    public void Abandon() => IsAbandoned = true;

    public void Raise(SignalKind kind, string subject)
    {
        var signal = new Signal(kind, subject);
        if (!_signals.Contains(signal))
            _signals.Add(signal);
    }

    public Task<int> ExecuteAsync(string sql, object? values = null) => connection.ExecuteAsync(sql, values, transaction);

    public Task<T?> FirstAsync<T>(string sql, object? values = null) => connection.QueryFirstOrDefaultAsync<T>(sql, values, transaction);

    public async Task<IReadOnlyList<T>> ListAsync<T>(string sql, object? values = null) =>
        (await connection.QueryAsync<T>(sql, values, transaction).ConfigureAwait(false)).AsList();
}
