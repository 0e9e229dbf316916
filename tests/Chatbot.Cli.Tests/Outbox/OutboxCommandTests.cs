using System.Globalization;
using Chatbot.Core.Delivery;
using Chatbot.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Chatbot.Cli.Tests.Outbox;

public sealed class OutboxCommandTests : IAsyncLifetime, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chatbot-cli-outbox-");
    private readonly ServiceProvider _services;
    private long _parked;

    public OutboxCommandTests() => _services = new ServiceCollection()
        .AddSingleton(TimeProvider.System)
        .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
        .AddStorage(new DatabaseOptions { ConnectionString = Database })
        .BuildServiceProvider();

    private string Database => $"Data Source={Path.Combine(_folder.FullName, "chatbot.db")}";

    private IOutbox Outbox => _services.GetRequiredService<IOutbox>();

    public async Task InitializeAsync()
    {
        await _services.GetRequiredService<StorageStart>().OpenAsync(default);
        await Outbox.AddAsync([new("sms|+16025550123", "activity", "{}", "words of a patient")], default);
        _parked = Assert.Single(await Outbox.TakeAsync(null, 1, TimeSpan.FromMinutes(1), default)).Id;
        await Outbox.ParkAsync(_parked, "HTTP 403 MessageWritesBlocked", default);
    }

    public Task DisposeAsync() => _services.DisposeAsync().AsTask();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task List_says_what_was_given_up_and_why_and_neither_to_whom_nor_what()
    {
        var result = await ChatbotProcess.RunAsync("outbox", "list", "--database", Database);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("HTTP 403 MessageWritesBlocked", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("602555", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("words of a patient", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Retry_puts_it_back_where_it_stood()
    {
        var result = await ChatbotProcess.RunAsync("outbox", "retry", _parked.ToString(CultureInfo.InvariantCulture), "--database", Database);

        Assert.Equal((0, $"{_parked}: is sent again"), (result.ExitCode, result.Output.Trim()));
        Assert.Equal(_parked, Assert.Single(await Outbox.TakeAsync(null, 1, TimeSpan.FromMinutes(1), default)).Id);
    }

    [Fact]
    public async Task Discard_removes_it_for_good()
    {
        var result = await ChatbotProcess.RunAsync("outbox", "discard", "--all", "--database", Database);
        var again = await ChatbotProcess.RunAsync("outbox", "discard", $"{_parked}", "--database", Database);

        Assert.Equal((0, $"{_parked}: is removed"), (result.ExitCode, result.Output.Trim()));
        Assert.Equal((1, $"{_parked}: was not given up on"), (again.ExitCode, again.Output.Trim()));
        Assert.Equal((0, null, 0), await Outbox.BacklogAsync(default));
    }

    [Theory]
    [InlineData("outbox discard", "Name the messages by their numbers")]
    [InlineData("outbox retry", "Name the messages by their numbers")]
    [InlineData("outbox list --provider Oracle", "allowed: Sqlite, PostgreSql")]
    [InlineData("outbox list --database DataSource=none.db", "There is no database none.db")]
    public async Task What_is_asked_for_wrongly_is_refused_with_what_is_allowed(string arguments, string says)
    {
        var result = await ChatbotProcess.RunAsync(arguments.Split(' '));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(says, result.Error, StringComparison.Ordinal);
    }
}
