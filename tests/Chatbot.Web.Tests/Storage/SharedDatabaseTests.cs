using System.Net;
using Chatbot.Tests.Shared;
using Chatbot.Web.Tests.Fakes;

namespace Chatbot.Web.Tests.Storage;

/// <summary>What outlives a host, and what several hosts share.</summary>
public sealed class SharedDatabaseTests(PostgreSqlHosts postgreSql) : IClassFixture<PostgreSqlHosts>, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chatbot-web-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_page_goes_on_after_a_restart_and_sees_every_message_once()
    {
        var setting = $"Database:ConnectionString=Data Source={Path.Combine(_folder.FullName, "chatbot.db")}";
        string token, conversation, watermark;
        await using (var first = await HostUnderTest.StartAsync(new ScriptedBot(), null, setting))
        {
            var client = await DirectLineClient.StartedAsync(first);
            await client.SayAsync("before");
            (_, watermark) = await client.ReadAsync();
            (token, conversation) = (client.Token, client.ConversationId);
        }

        await using var second = await HostUnderTest.StartAsync(new ScriptedBot(), null, setting);
        var again = new DirectLineClient(second, token, conversation);
        await again.SayAsync("after");

        Assert.Equal(["before", "echo before", "after", "echo after"], await again.TextsAsync());
        Assert.Equal(["after", "echo after"], (await again.ReadAsync(watermark)).Activities.Select(activity => (string)activity["text"]!));
    }

    [Fact]
    public async Task What_is_said_at_one_host_is_seen_at_another()
    {
        var settings = postgreSql.NewDatabase();
        await using var one = await HostUnderTest.StartAsync(new ScriptedBot(), null, settings);
        await using var two = await HostUnderTest.StartAsync(new ScriptedBot(), null, settings);
        var here = await DirectLineClient.StartedAsync(one);
        var there = new DirectLineClient(two, here.Token, here.ConversationId);
        var (response, conversation) = await there.ReconnectAsync("?watermark=");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using var socket = await DirectLineClient.OpenAsync(conversation);

        await here.SayAsync("hello");
        var seen = await DirectLineClient.ReceiveActivitiesAsync(socket, 2);
        await here.SayAsync(ScriptedBot.Type);
        var typing = await DirectLineClient.ReceiveActivitiesAsync(socket, 2);

        Assert.Equal(["hello", "echo hello"], seen.Select(activity => (string)activity["text"]!));
        Assert.Equal(["message", "typing"], typing.Select(activity => (string)activity["type"]!));
    }

    [Fact]
    public async Task A_database_that_cannot_be_reached_stops_the_start_with_what_to_check()
    {
        var refused = await Assert.ThrowsAsync<Chatbot.Storage.DatabaseException>(() => HostUnderTest.StartAsync(
            new ScriptedBot(), null, "Database:Provider=PostgreSql", "Database:ConnectionString=Host=127.0.0.1;Port=1;Username=nobody;Database=none"));

        Assert.Contains("Database:Provider is PostgreSql", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Check Database:ConnectionString.", refused.Message, StringComparison.Ordinal);
    }
}

/// <summary>A PostgreSQL server for the hosts of these tests.</summary>
public sealed class PostgreSqlHosts : IDisposable
{
    private readonly PostgreSqlServer _server = new();

    /// <returns>The settings of a host with a new, empty database.</returns>
    public string[] NewDatabase() => ["Database:Provider=PostgreSql", $"Database:ConnectionString={_server.NewDatabase()}"];

    public void Dispose() => _server.Dispose();
}
