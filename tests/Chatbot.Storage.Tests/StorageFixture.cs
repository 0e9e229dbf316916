using Chatbot.Storage.Tests.Fakes;
using Chatbot.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Chatbot.Storage.Tests;

/// <summary>An empty database of one kind, and the stores over it.</summary>
public sealed class StorageFixture : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private StorageFixture(DatabaseOptions options, TestClock clock)
    {
        (Options, Clock) = (options, clock);
        _services = new ServiceCollection()
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
            .AddStorage(options)
            .BuildServiceProvider();
    }

    public TestClock Clock { get; }

    public DatabaseOptions Options { get; }

    public static async Task<StorageFixture> OpenAsync(DatabaseOptions options, TestClock? clock = null)
    {
        var storage = new StorageFixture(options, clock ?? new());
        await storage.Get<StorageStart>().OpenAsync(CancellationToken.None);
        return storage;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}

/// <summary>The PostgreSQL server of this test run.</summary>
public sealed class ServerFixture : IDisposable
{
    private readonly PostgreSqlServer _server = new();

    public string NewDatabase() => _server.NewDatabase();

    public void Dispose() => _server.Dispose();
}

[CollectionDefinition(Name)]
public sealed class OneServer : ICollectionFixture<ServerFixture>
{
    public const string Name = "PostgreSQL server";
}
