using Chatbot.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Chatbot.Cli.Database;

/// <summary>The host's database, for one command.</summary>
internal sealed class OpenDatabase : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private OpenDatabase(ServiceProvider services) => _services = services;

    /// <exception cref="UsageException">There is no such file: a command makes no new database.</exception>
    public static async Task<OpenDatabase> OpenAsync(DatabaseOptions options, CancellationToken cancellation)
    {
        if (options.Provider == DatabaseProvider.Sqlite && new SqliteConnectionStringBuilder(options.ConnectionString).DataSource is var file && !File.Exists(file))
            throw new UsageException($"There is no database {file}; name the host's: --database \"Data Source=PATH\".");
        var services = new ServiceCollection()
            .AddSingleton(TimeProvider.System)
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
            .AddStorage(options)
            .BuildServiceProvider();
        await services.GetRequiredService<StorageStart>().OpenAsync(cancellation).ConfigureAwait(false);
        return new(services);
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
