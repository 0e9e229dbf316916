namespace Chatbot.Storage.Tests;

public sealed class SqliteStorageTests : StorageContract
{
    private readonly string _folder = Directory.CreateTempSubdirectory("chatbot-storage-").FullName;

    protected override DatabaseOptions Options() =>
        new() { Provider = DatabaseProvider.Sqlite, ConnectionString = $"Data Source={Path.Combine(_folder, "new", "chatbot.db")}", ActivitiesPerConversation = 10 };

    protected override void Clean() => Directory.Delete(_folder, recursive: true);
}

[Collection(OneServer.Name)]
public sealed class PostgreSqlStorageTests(ServerFixture server) : StorageContract
{
    protected override DatabaseOptions Options() =>
        new() { Provider = DatabaseProvider.PostgreSql, ConnectionString = server.NewDatabase(), ActivitiesPerConversation = 10 };
}
