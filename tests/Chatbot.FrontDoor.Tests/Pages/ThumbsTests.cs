using Chatbot.FrontDoor.Tests.Processes;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;

namespace Chatbot.FrontDoor.Tests.Pages;

/// <summary>The thumbs below an answer, from the click to the database.</summary>
public sealed class ThumbsTests
{
    private const string Question = "Do I need someone to drive me home?";

    [Fact]
    public async Task A_thumb_below_an_answer_is_kept_with_the_question_and_the_last_one_counts()
    {
        using var host = await BuiltHost.StartAsync();
        await using var chat = await ChatPage.OpenAsync(host);
        await chat.SeeAsync("I am an automated assistant");
        await chat.AskAsync(Question, "Source: ");

        await ThumbAsync(chat, "Like");
        var (turn, comment) = Assert.Single(await KeptAsync(host, isPositive: true));
        Assert.Equal(Question, await SaidAsync(host, turn));
        Assert.Null(comment);
        await ThumbAsync(chat, "Dislike");

        Assert.Equal(turn, Assert.Single(await KeptAsync(host, isPositive: false)).Turn);
        Assert.Empty(await ReadAsync(host, isPositive: true));
        Assert.Empty(chat.Errors);
    }

    private static Task ThumbAsync(ChatPage chat, string name) =>
        chat.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).Last.ClickAsync();

    /// <summary>Web Chat waits half a second, in case the other thumb is meant.</summary>
    private static async Task<IReadOnlyList<(string Turn, string? Comment)>> KeptAsync(BuiltHost host, bool isPositive)
    {
        for (var i = 0; i < 100; i++)
        {
            if (await ReadAsync(host, isPositive) is { Count: > 0 } kept)
                return kept;
            await Task.Delay(100);
        }

        return [];
    }

    private static async Task<IReadOnlyList<(string Turn, string? Comment)>> ReadAsync(BuiltHost host, bool isPositive)
    {
        await using var database = await OpenAsync(host);
        await using var query = database.CreateCommand();
        query.CommandText = "SELECT activity, comment FROM feedback WHERE positive = $positive";
        query.Parameters.AddWithValue("$positive", isPositive);
        await using var rows = await query.ExecuteReaderAsync();
        var kept = new List<(string, string?)>();
        while (await rows.ReadAsync())
            kept.Add((rows.GetString(0), await rows.IsDBNullAsync(1) ? null : rows.GetString(1)));
        return kept;
    }

    /// <summary>What the patient wrote in the activity with this id.</summary>
    private static async Task<string?> SaidAsync(BuiltHost host, string activity)
    {
        await using var database = await OpenAsync(host);
        await using var query = database.CreateCommand();
        query.CommandText = "SELECT text FROM transcript WHERE activity = $activity";
        query.Parameters.AddWithValue("$activity", activity);
        return (string?)await query.ExecuteScalarAsync();
    }

    private static async Task<SqliteConnection> OpenAsync(BuiltHost host)
    {
        var database = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = host.Database, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        await database.OpenAsync();
        return database;
    }
}
