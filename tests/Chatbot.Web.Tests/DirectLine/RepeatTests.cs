using System.Net;
using Chatbot.Web.Tests.Fakes;
using Microsoft.Data.Sqlite;

namespace Chatbot.Web.Tests.DirectLine;

/// <summary>What is said twice because nobody answered, and what is said while the database is away.</summary>
public sealed class RepeatTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chatbot-web-");

    private string Database => $"Data Source={Path.Combine(_folder.FullName, "chatbot.db")}";

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_message_that_a_client_sends_again_under_its_own_id_stands_there_once_and_is_answered_once()
    {
        const string Message = """{"type":"message","text":"What is kyphoplasty?","from":{"id":"somebody"},"channelData":{"clientActivityID":"c-1"}}""";
        await using var host = await HostUnderTest.StartAsync();
        var client = await DirectLineClient.StartedAsync(host);

        var (_, first) = await client.PostAsync(Message);
        var once = await client.TextsAsync();
        var (_, second) = await client.PostAsync(Message);

        Assert.Equal((string)first["id"]!, (string)second["id"]!);
        Assert.Equal(once, await client.TextsAsync());
        Assert.Equal(3, once.Count);
    }

    [Fact]
    public async Task While_the_database_is_away_the_patient_reads_an_apology_and_how_to_reach_a_person()
    {
        await using var host = await HostUnderTest.StartAsync($"Database:ConnectionString={Database}");
        var client = await DirectLineClient.StartedAsync(host);
        var (_, conversation) = await client.ReconnectAsync();
        using var socket = await DirectLineClient.OpenAsync(conversation);
        await ExecuteAsync("ALTER TABLE direct_line RENAME TO away");

        var (response, _) = await client.PostAsync("""{"type":"message","text":"What is kyphoplasty?","from":{"id":"somebody"}}""");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        var apology = (string)Assert.Single(await DirectLineClient.ReceiveActivitiesAsync(socket, 1))["text"]!;
        Assert.Contains("something went wrong", apology, StringComparison.Ordinal);
        Assert.Contains("602-555-0100", apology, StringComparison.Ordinal);

        await ExecuteAsync("ALTER TABLE away RENAME TO direct_line");
        await client.SayAsync("What is kyphoplasty?");
        Assert.Contains("Kyphoplasty", (await client.TextsAsync())[^1], StringComparison.Ordinal);
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection(Database);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
