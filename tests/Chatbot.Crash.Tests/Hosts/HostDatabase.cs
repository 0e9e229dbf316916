using System.Data.Common;
using Chatbot.Tests.Shared;
using Dapper;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Chatbot.Crash.Tests.Hosts;

/// <summary>A new, empty database for hosts of a test, and a look into it when they are done.</summary>
internal sealed class HostDatabase : IDisposable
{
    private readonly DirectoryInfo? _folder;
    private readonly PostgreSqlServer? _server;
    private readonly string _connectionString;

    private HostDatabase(string provider)
    {
        Provider = provider;
        if (provider == "PostgreSql")
        {
            _server = new();
            _connectionString = _server.NewDatabase();
        }
        else
        {
            _folder = Directory.CreateTempSubdirectory("chatbot-crash-");
            _connectionString = $"Data Source={Path.Combine(_folder.FullName, "chatbot.db")}";
        }
    }

    public string Provider { get; }

    public IEnumerable<(string Name, string Value)> Settings => [("Database__Provider", Provider), ("Database__ConnectionString", _connectionString)];

    public static HostDatabase New(string provider) => new(provider);

    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql)
    {
        await using DbConnection connection = _server is null ? new SqliteConnection(_connectionString) : new NpgsqlConnection(_connectionString);
        return (await connection.QueryAsync<T>(sql)).AsList();
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        _folder?.Delete(recursive: true);
        _server?.Dispose();
    }
}
