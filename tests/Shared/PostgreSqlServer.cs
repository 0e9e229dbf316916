using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Chatbot.Tests.Shared;

/// <summary>
/// A real PostgreSQL server: the one that <c>tests/run</c> has started, else one of its own that it stops again. A
/// missing server is a failure.
/// </summary>
internal sealed class PostgreSqlServer : IDisposable
{
    /// <summary>Where <c>tests/run</c> says how to reach the server that it has started.</summary>
    public const string Variable = "CHATBOT_TESTS_POSTGRESQL";

    private static int _databases;
    private readonly string? _folder;

    public PostgreSqlServer()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } running)
        {
            ConnectionString = running;
            return;
        }

        _folder = Directory.CreateTempSubdirectory("chatbot-postgresql-").FullName;
        ConnectionString = Run("start", _folder);
    }

    public string ConnectionString { get; }

    /// <summary>A new, empty database.</summary>
    /// <returns>Its connection string.</returns>
    public string NewDatabase()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"t{Environment.ProcessId}_{Interlocked.Increment(ref _databases)}");
        using var source = NpgsqlDataSource.Create(ConnectionString);
        using var command = source.CreateCommand($"CREATE DATABASE {name}");
        command.ExecuteNonQuery();
        return new NpgsqlConnectionStringBuilder(ConnectionString) { Database = name }.ConnectionString;
    }

    public void Dispose()
    {
        if (_folder is not null)
            Run("stop", _folder);
    }

    private static string Run(string command, string folder)
    {
        var start = new ProcessStartInfo("bash") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { RepositoryFolder.Combine("tests", "postgresql"), command, folder })
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var problems = process.StandardError.ReadToEndAsync();
        // Not to the end: the server that it leaves behind may hold the pipe open.
        var line = process.StandardOutput.ReadLine() ?? "";
        process.WaitForExit();
        return process.ExitCode == 0 ? line : throw new InvalidOperationException($"tests/postgresql {command}: {problems.Result}");
    }
}
